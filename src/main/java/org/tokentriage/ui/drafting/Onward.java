package org.tokentriage.ui.drafting;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ui.component.control.Field;

/**
 * Leads from a company's number, once its last character is typed, to the next field that has to be filled in. Whoever presses Tab all the
 * same, by habit, has arrived already and stays there.
 */
final class Onward {

    private final Fields fields;
    private final Predicate<TicketField> filledByDesk;
    private final TextField number;
    private Optional<Field> arrived = Optional.empty();

    /** @param filledByDesk the fields that need not be typed as soon as the number is known */
    Onward(Fields fields, Predicate<TicketField> filledByDesk) {
        this.fields = fields;
        this.filledByDesk = filledByDesk;
        this.number = (TextField) fields.of(TicketField.CNPJ).control();
        number.setOnKeyTyped(typed -> lead());
    }

    /** {@return whether this is the habit} To be asked about each key that is pressed. */
    boolean isHabit(KeyEvent pressed) {
        var untouched = arrived.isPresent() && arrived.equals(next());
        arrived = Optional.empty();
        return untouched && pressed.getCode() == KeyCode.TAB && !pressed.isShiftDown();
    }

    /** After the field has taken the character. */
    private void lead() {
        var text = number.getText();
        var atEnd = number.getCaretPosition() == text.length();
        if (number.isFocused() && atEnd && Cnpj.parse(text).found().isPresent()) {
            arrived = next();
            arrived.ifPresent(field -> field.control().requestFocus());
        }
    }

    private Optional<Field> next() {
        return fields.firstEmpty(filledByDesk.negate());
    }
}
