package org.tokentriage.ui.drafting;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tokentriage.ticket.FieldProblem;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.wizard.form.TicketForm;

/**
 * The problems that the agent is shown: not while a text is being typed for the first time, but once its field is left or the
 * form was to be sent, and then until it is corrected.
 */
final class Complaints {

    private final TicketForm form;
    private final Set<TicketField> examined = EnumSet.noneOf(TicketField.class);
    private final ReadOnlyObjectWrapper<Map<TicketField, FieldProblem>> shown = new ReadOnlyObjectWrapper<>(Map.of());

    Complaints(TicketForm form) {
        this.form = form;
        sent();
    }

    /** The agent goes on to another field; an empty one is not a mistake before the form is sent. */
    void left(TicketField field) {
        if (form.text(field).get().isBlank() && !form.complaints().get().containsKey(field)) {
            examined.remove(field);
        } else {
            examined.add(field);
        }
        show();
    }

    /** A corrected field may be typed in again without a word until it is left again. */
    void typed(TicketField field) {
        show();
        if (!shown.get().containsKey(field)) {
            examined.remove(field);
        }
    }

    /** The form was to be sent. */
    void sent() {
        examined.addAll(form.complaints().get().keySet());
        show();
    }

    /** In the order of the screen. */
    ReadOnlyObjectProperty<Map<TicketField, FieldProblem>> shown() {
        return shown.getReadOnlyProperty();
    }

    private void show() {
        var problems = new EnumMap<TicketField, FieldProblem>(TicketField.class);
        problems.putAll(form.draft().problems());
        problems.keySet().retainAll(examined);
        shown.set(problems);
    }
}
