package org.tokentriage.ui.sending;

import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.NumberEntry;
import org.tokentriage.ui.page.Shell;

/** Takes the number of a ticket that the agent found at the desk. */
final class FoundCard extends VBox {

    FoundCard(Shell shell) {
        getChildren()
                .addAll(
                        Type.small(shell.say("doubt.found.sentence")),
                        new NumberEntry(
                                shell,
                                shell.say("doubt.number"),
                                shell.say("doubt.found.confirm"),
                                shell.wizard().sent()::foundTicket));
        getStyleClass().add("stack");
    }
}
