package org.tokentriage.ui.scan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.ui.component.row.CheckRow;
import org.tokentriage.ui.component.row.CheckState;
import org.tokentriage.ui.component.row.Checklist;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.PageHead;
import org.tokentriage.ui.page.ReportDialog;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.words.Problem;

/** Step 1: what is being looked for and read, line by line, while it happens. */
public final class ScanPage implements Page {

    private final Shell shell;
    private final ScanRows rows;
    private final PageHead head = new PageHead();
    private final Checklist checklist = new Checklist();
    private final ReadingProgress progress;
    private final VBox node = new VBox(head, checklist);
    private final List<Button> asides;
    private @Nullable Shown shown;

    /** What the lines are made of; as long as it stays the same, only the progress moves. */
    private record Shown(ScanPhase phase, Optional<Survey> survey, Optional<TokenSlot> token, boolean offerLibrary) {}

    public ScanPage(Situation now, Step.Scan scan, Shell shell) {
        this.shell = shell;
        this.rows = new ScanRows(shell);
        this.progress = new ReadingProgress(shell);
        this.asides = Stream.concat(TokenElsewhere.offer(shell), Stream.of(ReportDialog.aside(shell)))
                .toList();
        node.getStyleClass().add("page");
        show(now, scan);
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
    public List<Button> asides() {
        return asides;
    }

    @Override
    public void proceed() {
        shell.wizard().next();
    }

    @Override
    public boolean takes(Situation now) {
        if (now.step() instanceof Step.Scan scan) {
            show(now, scan);
            return true;
        }
        return false;
    }

    private void show(Situation now, Step.Scan scan) {
        scan.progress().map(Step.Progress::at).ifPresent(progress::show);
        var facts = new Shown(
                ScanPhase.of(scan, now.problem().isPresent(), now.busy()),
                scan.survey(),
                scan.progress().map(Step.Progress::token),
                offersLibrary(now.problem()));
        if (!facts.equals(shown)) {
            shown = facts;
            head.say(shell.say("scan.heading." + facts.phase()), shell.say("scan.sentence." + facts.phase()));
            checklist.show(List.of(library(facts), readers(facts), token(facts), content(facts)));
        }
    }

    private CheckRow library(Shown facts) {
        return facts.survey()
                .map(survey -> rows.library(survey.module(), facts.offerLibrary()))
                .orElseGet(() -> rows.library(
                        switch (facts.phase()) {
                            case SEARCHING -> CheckState.NOW;
                            case STOPPED_AT_LIBRARY -> CheckState.PROBLEM;
                            case IDLE, READING, STOPPED_AT_READER, STOPPED_AT_TOKEN, STOPPED_AT_CONTENT ->
                                CheckState.WAITING;
                        },
                        facts.offerLibrary()));
    }

    private CheckRow readers(Shown facts) {
        return facts.survey().map(rows::readers).orElseGet(rows::readersWaiting);
    }

    private CheckRow token(Shown facts) {
        var tokens = facts.token().map(List::of).or(() -> facts.survey().map(Survey::tokens));
        return tokens.filter(found -> !found.isEmpty())
                .map(rows::tokens)
                .orElseGet(() -> facts.phase() == ScanPhase.STOPPED_AT_TOKEN ? missing(facts) : rows.tokenWaiting());
    }

    private CheckRow missing(Shown facts) {
        return facts.survey()
                .flatMap(ScanPage::unreadable)
                .map(rows::tokenUnreadable)
                .orElseGet(rows::tokenMissing);
    }

    private static Optional<TokenSlot> unreadable(Survey survey) {
        return survey.slots().stream()
                .filter(slot -> slot.state() instanceof SlotState.Unreadable)
                .findFirst();
    }

    private CheckRow content(Shown facts) {
        return switch (facts.phase()) {
            case READING -> rows.content(progress);
            case STOPPED_AT_CONTENT -> rows.content(CheckState.PROBLEM);
            case IDLE, SEARCHING, STOPPED_AT_LIBRARY, STOPPED_AT_READER, STOPPED_AT_TOKEN ->
                rows.content(CheckState.WAITING);
        };
    }

    /** The problem pane offers it, too, where the library is the problem. */
    private static boolean offersLibrary(Optional<Problem> problem) {
        return problem.flatMap(Problem::remedy)
                .filter(Problem.Remedy.CHOOSE_MODULE::equals)
                .isEmpty();
    }
}
