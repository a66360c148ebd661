package org.tokentriage.wizard.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tokentriage.handover.Dictation;
import org.tokentriage.handover.Heard;
import org.tokentriage.handover.Refusal;
import org.tokentriage.ticket.CorrelationKey;

/** What the agent gets from a technician: a laudo as text, or the code that is read out, with the token's label and serial number. */
public final class ReceivingForm {

    private final CorrelationKey key;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty label = new SimpleStringProperty("");
    private final StringProperty serial = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Heard>> heard = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param key of the case that the laudo is for */
    public ReceivingForm(CorrelationKey key) {
        this.key = key;
        text.subscribe(changed -> refusal.set(Optional.empty()));
        Stream.of(code, label, serial).forEach(part -> part.subscribe(changed -> heard.set(Optional.empty())));
    }

    public CorrelationKey key() {
        return key;
    }

    public StringProperty text() {
        return text;
    }

    public StringProperty code() {
        return code;
    }

    public StringProperty label() {
        return label;
    }

    public StringProperty serial() {
        return serial;
    }

    public Dictation dictation() {
        return new Dictation(code.get(), label.get(), serial.get());
    }

    /** The groups of the code that are whole and wrong, as far as it is written. */
    public List<Integer> wrongGroups() {
        return dictation().wrongGroups();
    }

    /** Why the text or the file was not taken, until another is given. */
    public ReadOnlyObjectProperty<Optional<Refusal>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** What became of the code, until it is written anew. */
    public ReadOnlyObjectProperty<Optional<Heard>> heardProperty() {
        return heard.getReadOnlyProperty();
    }

    /** Puts a spoken code that was pasted where the text belongs into its own field. */
    @FlowOnly
    public void sort() {
        if (new Dictation(text.get(), "", "").isWhole()) {
            code.set(text.get().strip());
            text.set("");
        }
    }

    @FlowOnly
    public void refuse(Refusal why) {
        refusal.set(Optional.of(why));
    }

    @FlowOnly
    public void hear(Heard outcome) {
        heard.set(Optional.of(outcome));
    }
}
