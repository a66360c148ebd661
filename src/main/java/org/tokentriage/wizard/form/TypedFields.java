package org.tokentriage.wizard.form;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tokentriage.ticket.TicketField;

/** The fields of a form that are typed: the program proposes what is in them, and never over what the agent typed. */
final class TypedFields {

    private final Map<TicketField, StringProperty> texts = new EnumMap<>(TicketField.class);
    private final Map<TicketField, String> proposed = new EnumMap<>(TicketField.class);

    void put(TicketField field, String text) {
        texts.put(field, new SimpleStringProperty(text));
    }

    /** @throws IllegalArgumentException for a field that was not put in */
    StringProperty text(TicketField field) {
        var text = texts.get(field);
        if (text == null) {
            throw new IllegalArgumentException(field + " is chosen, not typed");
        }
        return text;
    }

    String typed(TicketField field) {
        return text(field).get();
    }

    boolean isBlank(TicketField field) {
        return typed(field).isBlank();
    }

    Stream<StringProperty> all() {
        return texts.values().stream();
    }

    void propose(TicketField field, String text) {
        follow(field, proposed.getOrDefault(field, ""), text);
        proposed.put(field, text);
    }

    /** Replaces a text that the program proposed, but not one that the agent changed. */
    void follow(TicketField field, String before, String now) {
        if (typed(field).equals(before)) {
            text(field).set(now);
        }
    }
}
