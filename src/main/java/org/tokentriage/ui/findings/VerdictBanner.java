package org.tokentriage.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tokentriage.computer.Examination;
import org.tokentriage.diagnosis.Content;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.ui.component.box.Banner;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.step.Action;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.words.ComputerSummary;
import org.tokentriage.words.Evidence;
import org.tokentriage.words.Explanation;
import org.tokentriage.words.FindingWords;

/** The verdict: its name, why, what it rests on, and what to do now. */
final class VerdictBanner {

    private final Shell shell;
    private final Step.Findings findings;
    private final FindingWords words;
    private final FindingSigns signs;
    private final Explanation verdict;

    VerdictBanner(Step.Findings findings, Shell shell) {
        this.shell = shell;
        this.findings = findings;
        this.words = new FindingWords(findings.snapshot(), findings.diagnosis(), shell.voice());
        this.signs = new FindingSigns(findings.diagnosis());
        this.verdict = words.verdict();
    }

    Node node() {
        var said = new VBox(title(), Type.body(verdict.why(shell.texts())), evidence());
        said.getStyleClass().add("verdict-words");
        var side = new VBox(Type.section(shell.say("findings.next")), new Numbered(whatNow()));
        var sign = signs.whole();
        return new Banner(sign.tone(), sign.icon(), said, side);
    }

    /** What a blank token needs is done by the agent, whom a technician has to tell of it. */
    private List<String> whatNow() {
        var passedOn =
                Action.of(findings) == Action.MAKE_LAUDO && findings.diagnosis().content() instanceof Content.Blank;
        return passedOn
                ? List.of(shell.say("findings.passOn.1"), shell.say("findings.passOn.2"))
                : words.advice().now();
    }

    /** The verdict in one breath, for whoever listens to the screen. */
    String spoken() {
        var beside = signs.gravest()
                .map(finding -> " " + words.of(finding).title(shell.texts()) + ".")
                .orElse("");
        return verdict.title(shell.texts()) + "." + beside + " " + verdict.why(shell.texts());
    }

    private Node title() {
        var title = Type.verdict(verdict.title(shell.texts()));
        return pill().<Node>map(pill -> new TitleLine(title, pill)).orElse(title);
    }

    private Optional<Pill> pill() {
        return signs.gravest().map(finding -> {
            var sign = FindingSign.of(finding);
            var said = finding instanceof Finding.OfComputer
                    ? shell.say(findings.isElsewhere() ? "findings.refusedThere" : "findings.refusedHere")
                    : words.of(finding).title(shell.texts());
            return new Pill(sign.tone(), sign.icon(), said);
        });
    }

    private Node evidence() {
        var lines = new VBox();
        for (var line : shown()) {
            var words = Type.smallMuted(line.words());
            HBox.setHgrow(words, Priority.ALWAYS);
            var row = new HBox(Icon.seated(icon(line.sign()).node("muted", "small-icon")), words);
            row.getStyleClass().add("evidence-line");
            lines.getChildren().add(row);
        }
        lines.getStyleClass().add("evidence");
        return lines;
    }

    private List<Evidence> shown() {
        var all = new ArrayList<>(Evidence.of(findings.snapshot(), shell.voice()));
        findings.diagnosis()
                .computer()
                .filter(examination -> !examination.results().isEmpty())
                .map(this::evidence)
                .ifPresent(all::add);
        return all;
    }

    private Evidence evidence(Examination examination) {
        var sign = examination.problems().isEmpty() ? Evidence.Sign.AGREES : Evidence.Sign.DEVIATES;
        return new Evidence(sign, new ComputerSummary(examination, shell.texts()).checked());
    }

    private static Icon icon(Evidence.Sign sign) {
        return switch (sign) {
            case AGREES -> Icon.CHECK;
            case DEVIATES -> Icon.WARNING;
            case FAILS -> Icon.CROSS;
            case MOMENT -> Icon.TIME;
            case LIMIT -> Icon.NOTE;
        };
    }
}
