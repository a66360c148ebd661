package org.tokentriage.ui.sending;

import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tokentriage.i18n.Unbroken;
import org.tokentriage.ticket.Phone;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.box.Pair;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;

/** What is being sent, for a last look. */
final class SentContent extends StackPane {

    private final Shell shell;

    SentContent(Ticket ticket, Shell shell) {
        this.shell = shell;
        var customer = ticket.customer();
        var contact = ticket.contact();
        var token = new VBox(
                pair("sending.token", ticket.token().label()),
                Type.code(ticket.token().serial()));
        var pairs = new VBox(
                pair("sending.customer", customer.name(), customer.cnpj().formatted()),
                pair(
                        "sending.contact",
                        contact.name(),
                        phones(contact),
                        contact.email().value()),
                token,
                pair("sending.title", ticket.wording().title()));
        pairs.getStyleClass().add("sent");
        getChildren().add(Card.of(shell.say("sending.content"), pairs));
    }

    private Pair pair(String key, String... lines) {
        return Pair.of(shell.say(key), String.join("\n", lines));
    }

    private static String phones(Ticket.Contact contact) {
        return printed(contact.phone1()) + " · " + printed(contact.phone2());
    }

    private static String printed(Phone phone) {
        return Unbroken.hold(phone.formatted());
    }
}
