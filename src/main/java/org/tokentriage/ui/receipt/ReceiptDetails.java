package org.tokentriage.ui.receipt;

import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tokentriage.i18n.Moments;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.box.Pair;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.step.Step;

/** For whom the ticket was opened, about which token, and what was promised. */
final class ReceiptDetails extends StackPane {

    private final Shell shell;

    ReceiptDetails(Step.Done done, Shell shell, Moments moments) {
        this.shell = shell;
        var ticket = done.ticket();
        var token = ticket.token();
        var answerBy = done.promise().answerBy();
        var deadline = shell.say("receipt.moment", moments.date(answerBy), moments.time(answerBy));
        var pairs = new Columns(3, 16, 12, 50)
                .with(pair("receipt.customer", ticket.customer().name()), 1)
                .with(second(pair("receipt.cnpj", ticket.customer().cnpj().formatted())), 1)
                .with(pair("receipt.answerBy", deadline), 1)
                .with(pair("receipt.contact", ticket.contact().name()), 1)
                .with(second(pair("receipt.token", token.label() + " ·").with(Type.code(token.serial()))), 1)
                .with(Pair.ofCode(shell.say("receipt.key"), ticket.key().value()), 1)
                .joined();
        var padded = new VBox(pairs);
        padded.getStyleClass().add("details");
        getChildren().add(Card.ofRows(padded));
    }

    private Pair pair(String key, String value) {
        return Pair.of(shell.say(key), value);
    }

    private static Pair second(Pair pair) {
        pair.getStyleClass().add("second");
        return pair;
    }
}
