package org.tokentriage.ui.handover;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.PageHead;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.form.ReceivingForm;
import org.tokentriage.wizard.step.Step;

/** Step 1 where the token is in another computer: the laudo as text, as a file, or the code that is read out. */
public final class ReceivingPage implements Page {

    private final Step.Receiving step;
    private final Shell shell;
    private final TextPart text;
    private final CodePart code;
    private final VBox node;

    public ReceivingPage(Step.Receiving step, Shell shell) {
        this.step = step;
        this.shell = shell;
        this.text = new TextPart(step.form(), shell);
        this.code = new CodePart(step.form(), shell);
        var head = new PageHead();
        head.say(shell.say("receiving.heading"), shell.say("receiving.sentence"));
        var ways = new Columns(2, 24, 16, 50)
                .with(Card.of(shell.say("receiving.text.title"), text), 1)
                .with(Card.of(shell.say("receiving.code.title"), code), 1);
        node = new VBox(head, ways, new CaseKeyNotice(step.form().key(), shell));
        node.getStyleClass().add("page");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> arrival() {
        return Optional.of(text.first());
    }

    /** What was not taken gets the focus, with the reason for it. */
    @Override
    public void proceed() {
        shell.wizard().next();
        if (shell.wizard().stepProperty().get().equals(step)) {
            wrong(step.form()).ifPresent(Node::requestFocus);
        }
    }

    @Override
    public boolean takes(Situation now) {
        return now.step().equals(step);
    }

    private Optional<Node> wrong(ReceivingForm form) {
        return form.refusalProperty().get().<Node>map(why -> text.first()).or(() -> code.wrong());
    }
}
