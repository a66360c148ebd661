package org.tokentriage.ui;

import java.util.Optional;
import javafx.scene.Node;
import org.tokentriage.ui.component.Type;

/** A heading alone, until the step has a page of its own. */
final class PlainPage implements Page {

    private final Situation shown;
    private final Shell shell;
    private final Node heading;

    PlainPage(Situation shown, Shell shell) {
        this.shown = shown;
        this.shell = shell;
        this.heading = Type.heading(shell.say("stage." + shown.step().stage()));
    }

    @Override
    public Node node() {
        return heading;
    }

    @Override
    public Optional<Node> arrival() {
        return Optional.of(heading);
    }

    @Override
    public void proceed() {
        shell.wizard().next();
    }

    @Override
    public boolean takes(Situation now) {
        return now.step().equals(shown.step());
    }
}
