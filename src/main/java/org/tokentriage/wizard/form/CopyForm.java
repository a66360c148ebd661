package org.tokentriage.wizard.form;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tokentriage.ticket.TicketNumber;

/** What was copied so far of a ticket that is opened by hand, and the numbers that are told in return. Used on the UI executor only. */
public final class CopyForm {

    /** What is typed when the ticket is saved in the desk. */
    public enum Entry {
        NUMBER,
        DEMAND
    }

    /** What is wrong with a number. */
    public enum Fault {
        MISSING,
        NO_NUMBER,
        SAME_AS_TICKET
    }

    /** Both numbers, as the desk has them. */
    public record Told(TicketNumber number, Optional<TicketNumber> demand) {}

    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty demand = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Map<Entry, Fault>> faults = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<CopyField>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<CopyField> copied = EnumSet.noneOf(CopyField.class);

    /** What is typed as a number. */
    public StringProperty text(Entry entry) {
        return switch (entry) {
            case NUMBER -> number;
            case DEMAND -> demand;
        };
    }

    /** What was wrong when the agent last wanted to keep the numbers. */
    public ReadOnlyObjectProperty<Map<Entry, Fault>> faults() {
        return faults.getReadOnlyProperty();
    }

    /** The field that was copied last. */
    public ReadOnlyObjectProperty<Optional<CopyField>> last() {
        return last.getReadOnlyProperty();
    }

    /** {@return the field that is due: the one after that which was copied last; after the last one the first} */
    public CopyField next() {
        return last.get().map(CopyField::next).orElse(CopyField.CNPJ);
    }

    public boolean isCopied(CopyField field) {
        return copied.contains(field);
    }

    public int countCopied() {
        return copied.size();
    }

    /** The field lies in the clipboard now. */
    public void copied(CopyField field) {
        copied.add(field);
        last.set(Optional.empty());
        last.set(Optional.of(field));
    }

    /** The numbers, or nothing; what is wrong is then in {@link #faults()}. */
    @FlowOnly
    public Optional<Told> check() {
        var found = new EnumMap<Entry, Fault>(Entry.class);
        var ticket = TicketNumber.parse(number.get());
        var related = TicketNumber.parse(demand.get());
        if (ticket.isEmpty()) {
            found.put(Entry.NUMBER, number.get().isBlank() ? Fault.MISSING : Fault.NO_NUMBER);
        }
        if (related.isEmpty() && !demand.get().isBlank()) {
            found.put(Entry.DEMAND, Fault.NO_NUMBER);
        } else if (related.isPresent() && related.equals(ticket)) {
            found.put(Entry.DEMAND, Fault.SAME_AS_TICKET);
        }
        faults.set(found);
        return found.isEmpty() ? ticket.map(told -> new Told(told, related)) : Optional.empty();
    }
}
