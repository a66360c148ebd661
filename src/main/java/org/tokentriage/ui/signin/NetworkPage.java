package org.tokentriage.ui.signin;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.PageHead;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.step.Step;

/** Asks who passes by the network's proxy. The password goes to the wizard alone. */
public final class NetworkPage implements Page {

    private final Step.EnteringNetwork step;
    private final Shell shell;
    private final LoginFields fields;
    private final VBox node;

    public NetworkPage(Step.EnteringNetwork step, Shell shell) {
        this.step = step;
        this.shell = shell;
        fields = new LoginFields(step.form(), shell.texts());
        var head = new PageHead();
        head.say(shell.say("network.heading"), shell.say("network.sentence", step.proxy()));
        node = new VBox(head, new Columns(2, 32, 16, 50).with(fields, 1));
        node.getStyleClass().add("page");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> arrival() {
        return Optional.of(fields.first());
    }

    @Override
    public void proceed() {
        if (fields.areComplete()) {
            shell.wizard().signIn().passProxy(step.form().credentials());
        }
    }

    @Override
    public boolean takes(Situation now) {
        return now.step().equals(step);
    }
}
