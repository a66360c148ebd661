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
    private final Consumer<TicketNumber> taken;
    private final TextField number = new TextField();
    private final Field field;

    public NumberEntry(Shell shell, String name, String verb, Consumer<TicketNumber> taken) {
        this.shell = shell;
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
        TicketNumber.parse(number.getText()).ifPresentOrElse(taken, this::complain);
    }

    private void complain() {
        field.complain(Optional.of(shell.say("doubt.number.wrong")));
        number.requestFocus();
    }
}
