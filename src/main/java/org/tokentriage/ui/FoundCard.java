package org.tokentriage.ui;

import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ui.component.Buttons;
import org.tokentriage.ui.component.Icon;
import org.tokentriage.ui.component.Type;
import org.tokentriage.ui.form.Field;

/** Takes the number of a ticket that the agent found in Qualitor. */
final class FoundCard extends VBox {

    private final Shell shell;
    private final TextField number = new TextField();
    private final Field field;

    FoundCard(Shell shell) {
        this.shell = shell;
        this.field = new Field(shell.say("doubt.number"), number);
        number.setPromptText(shell.say("doubt.number.example"));
        number.textProperty().addListener((text, before, now) -> field.complain(Optional.empty()));
        number.setOnAction(event -> confirm());
        getChildren()
                .addAll(
                        Type.small(shell.say("doubt.found.sentence")),
                        field,
                        Buttons.compact(Icon.CHECK, shell.say("doubt.found.confirm"), this::confirm));
        getStyleClass().add("stack");
    }

    private void confirm() {
        TicketNumber.parse(number.getText()).ifPresentOrElse(shell.wizard()::foundTicket, this::complain);
    }

    private void complain() {
        field.complain(Optional.of(shell.say("doubt.number.wrong")));
        number.requestFocus();
    }
}
