package org.tokentriage.ui.drafting;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.desk.OutgoingTicket;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.TextDialog;

/** A ticket's title and description, letter by letter as the desk gets them. */
record OutgoingDialog(OutgoingTicket outgoing, Shell shell) {

    /** In pixels; a text that is yet to be wrapped would ask for a single line. */
    static final double HEIGHT = 280;

    void show(Node owner) {
        var texts = new VBox(
                part("outgoing.title", outgoing.title().text()),
                part("outgoing.description", outgoing.description().text()));
        texts.getStyleClass().add("outgoing");
        var scrolling = new ScrollPane(texts);
        scrolling.setFitToWidth(true);
        scrolling.setPrefViewportHeight(HEIGHT);
        scrolling.getStyleClass().add("outgoing-scroll");
        new TextDialog(shell.say("outgoing.heading"), shell.say("outgoing.heading"), scrolling)
                .show(owner, shell.say("frame.close"));
    }

    private Node part(String name, String text) {
        return new VBox(Type.caption(shell.say(name)), Type.body(text));
    }
}
