package org.tokentriage.ui.page;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.control.Field;
import org.tokentriage.ui.component.text.Icon;

/** Takes the number of a ticket, as the desk has it. */
public final class NumberEntry extends VBox {

    private final Shell shell;
    private final Optional<TicketNumber> other;
    private final Consumer<TicketNumber> taken;
    private final TextField number = new TextField();
    private final Field field;

    public NumberEntry(Shell shell, String name, String verb, Consumer<TicketNumber> taken) {
        this(shell, name, verb, Optional.empty(), taken);
    }

    /** For the number of the demand that belongs to a ticket. */
    public NumberEntry(
            Shell shell, String name, String verb, Optional<TicketNumber> ticket, Consumer<TicketNumber> taken) {
        this.shell = shell;
        this.other = ticket;
        this.taken = taken;
        this.field = new Field(name, number);
        number.setPromptText(shell.say("doubt.number.example"));
        number.textProperty().addListener((text, before, now) -> field.complain(Optional.empty()));
        number.setOnAction(event -> confirm());
        getChildren().addAll(field, Buttons.compact(Icon.CHECK, verb, this::confirm));
        getStyleClass().add("stack");
    }

    /** The node that takes the focus. */
    public TextField number() {
        return number;
    }

    private void confirm() {
        TicketNumber.parse(number.getText()).ifPresentOrElse(this::take, () -> complain("doubt.number.wrong"));
    }

    private void take(TicketNumber told) {
        if (other.filter(told::equals).isPresent()) {
            complain("copying.fault.SAME_AS_TICKET");
        } else {
            taken.accept(told);
        }
    }

    private void complain(String key) {
        field.complain(Optional.of(shell.say(key)));
        number.requestFocus();
    }
}
