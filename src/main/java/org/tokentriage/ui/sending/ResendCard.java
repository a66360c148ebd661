package org.tokentriage.ui.sending;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;

/** Sends a ticket again that does not exist; asks twice. */
final class ResendCard extends VBox {

    private final Shell shell;
    private final CorrelationKey key;
    private final Label wait;
    private final Button ask;

    ResendCard(CorrelationKey key, Shell shell) {
        this.shell = shell;
        this.key = key;
        this.wait = Type.smallMuted(shell.say("doubt.absent.wait"));
        this.ask = Buttons.compact(Icon.SENT, shell.say("doubt.absent.ask"), this::ask);
        getStyleClass().add("stack");
        begin();
    }

    /** Until the search is over, the server may still be at work on the ticket. */
    void allow(boolean searched) {
        ask.setDisable(!searched);
        ask.setAccessibleHelp(searched ? "" : wait.getText());
        wait.setVisible(!searched);
        wait.setManaged(!searched);
    }

    private void begin() {
        getChildren().setAll(Type.small(shell.say("doubt.absent.sentence")), wait, ask);
    }

    private void ask() {
        var no = Buttons.compact(Icon.CROSS, shell.say("doubt.absent.no"), this::withdraw);
        var yes = Buttons.compact(
                Icon.SENT,
                shell.say("doubt.absent.yes"),
                () -> shell.wizard().sent().sendAgain());
        getChildren().setAll(Type.small(shell.say("doubt.absent.sure", key.value())), new FlowPane(8, 8, no, yes));
        no.requestFocus();
    }

    private void withdraw() {
        begin();
        ask.requestFocus();
    }
}
