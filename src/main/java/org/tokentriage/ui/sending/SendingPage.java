package org.tokentriage.ui.sending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.box.Notice;
import org.tokentriage.ui.component.row.CheckRow;
import org.tokentriage.ui.component.row.CheckState;
import org.tokentriage.ui.component.row.Checklist;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.EverySecond;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.PageHead;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.step.Step;

/** Step 3 while the desk is at work: how far it is, what is being sent, and what cancelling would mean. */
public final class SendingPage implements Page {

    /** What a sending takes at most, mostly, in seconds. */
    private static final long USUAL = 10;

    private final Step.Sending sending;
    private final Shell shell;
    private final PageHead head = new PageHead();
    private final CheckRow progress;
    private final VBox node;

    public SendingPage(Step.Sending sending, Shell shell) {
        this.sending = sending;
        this.shell = shell;
        this.progress = row(CheckState.NOW, "sending.call", shell.say("sending.call.begun"), call());
        head.say(shell.say("sending.heading"), shell.say("sending.sentence"));
        var list = new Checklist();
        list.show(List.of(checked(), key(), progress, number()));
        var left = new VBox(list, new Notice(shell.say("sending.cancelling")));
        left.getStyleClass().add("stack");
        var content = new SentContent(sending.ticket(), shell);
        node = new VBox(head, new Columns(3, 16, 16, 50).with(left, 2).with(content, 1));
        node.getStyleClass().add("page");
        tell();
        EverySecond.whileShown(node, this::tell);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> arrival() {
        return Optional.of(head.heading());
    }

    @Override
    public void proceed() {
        shell.wizard().next();
    }

    @Override
    public boolean takes(Situation now) {
        return now.step().equals(sending);
    }

    /** Tells how long it has been going on, once that is a second. */
    void tell() {
        var seconds = Duration.between(sending.since(), shell.clock().instant()).toSeconds();
        if (seconds >= USUAL) {
            head.say(shell.say("sending.heading"), shell.say("sending.slow"));
        }
        if (seconds > 0) {
            progress.tell(shell.say("sending.call.since", seconds));
        }
    }

    private CheckRow checked() {
        return row(
                CheckState.FINE,
                "sending.checked",
                shell.say("sending.ready"),
                Type.body(shell.say("sending.checked.found")));
    }

    private CheckRow key() {
        return row(
                CheckState.FINE,
                "sending.key",
                shell.say("sending.ready"),
                Type.code(sending.ticket().key().value()),
                Type.smallMuted(shell.say("sending.key.found")));
    }

    private Node call() {
        var words = shell.say("sending.call.sending");
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words);
        var call = new VBox(Type.body(words), bar);
        call.getStyleClass().add("call");
        return call;
    }

    private CheckRow number() {
        return row(
                CheckState.WAITING,
                "sending.number",
                shell.say("sending.number.waiting"),
                Type.muted(shell.say("sending.number.found")));
    }

    private CheckRow row(CheckState state, String name, String word, Node... found) {
        return new CheckRow(state, shell.say(name), word, found).halved();
    }
}
