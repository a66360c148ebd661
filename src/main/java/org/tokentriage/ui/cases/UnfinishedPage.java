package org.tokentriage.ui.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Notice;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.row.CheckRow;
import org.tokentriage.ui.component.row.CheckState;
import org.tokentriage.ui.component.row.Checklist;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.PageHead;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.step.Action;
import org.tokentriage.wizard.step.Step;

/** The cases that wait for somebody: in doubt, not sent, refused, or only begun. */
public final class UnfinishedPage implements Page {

    private final Step.Unfinished unfinished;
    private final Shell shell;
    private final PageHead head = new PageHead();
    private final UnfinishedRows cases;
    private final List<Button> asides;
    private final VBox node;

    public UnfinishedPage(Step.Unfinished unfinished, Shell shell) {
        this.unfinished = unfinished;
        this.shell = shell;
        this.cases = new UnfinishedRows(unfinished, shell);
        this.asides = offers();
        head.say(shell.say("unfinished.heading"), shell.say(sentence()));
        node = new VBox(head);
        var rows = rows();
        if (!rows.isEmpty()) {
            var list = new Checklist();
            list.show(rows);
            node.getChildren().add(list);
        }
        if (!unfinished.waiting().isEmpty()) {
            node.getChildren().add(new Notice(shell.say("unfinished.queue")));
        }
        cases.first().ifPresent(first -> first.setAccessibleHelp(head.heading().getAccessibleText()));
        node.getStyleClass().add("page");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> arrival() {
        return cases.first().or(() -> Optional.of(head.heading()));
    }

    /** Where something needs the agent more, those that only wait are not sent by the primary button. */
    @Override
    public List<Button> asides() {
        return asides;
    }

    private List<Button> offers() {
        return unfinished.waiting().isEmpty() || Action.of(unfinished) == Action.SEND_WAITING
                ? List.of()
                : List.of(Buttons.aside(
                        Icon.SENT,
                        shell.say("action.SEND_WAITING"),
                        shell.wizard().cases()::sendWaiting));
    }

    @Override
    public void proceed() {
        shell.wizard().next();
    }

    @Override
    public boolean takes(Situation now) {
        return now.step().equals(unfinished);
    }

    private String sentence() {
        return unfinished.cases().isEmpty()
                ? "unfinished.sentence.none"
                : switch (shell.wizard().computer()) {
                    case AGENT -> "unfinished.sentence";
                    case CUSTOMER -> "unfinished.sentence.customer";
                };
    }

    private List<CheckRow> rows() {
        var rows = new ArrayList<CheckRow>();
        unfinished.opened().forEach(opened -> rows.add(opened(opened)));
        unfinished.cases().forEach(listed -> rows.add(cases.of(listed)));
        return rows;
    }

    private CheckRow opened(Step.Opened opened) {
        return new CheckRow(
                CheckState.FINE,
                opened.customer(),
                shell.say("unfinished.opened"),
                Type.bold(shell.say("receipt.number", opened.number().value())));
    }
}
