package org.tokentriage.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.Banner;
import org.tokentriage.ui.component.Icon;
import org.tokentriage.ui.component.Numbered;
import org.tokentriage.ui.component.Pill;
import org.tokentriage.ui.component.Tone;
import org.tokentriage.ui.component.Type;
import org.tokentriage.wizard.Step;

/** The verdict: its name, why, what it rests on, and what to do now. */
final class VerdictBanner {

    private final Shell shell;
    private final Step.Findings findings;
    private final Finding finding;

    VerdictBanner(Step.Findings findings, Shell shell) {
        this.shell = shell;
        this.findings = findings;
        this.finding = Finding.of(findings.snapshot(), findings.diagnosis().content(), shell.moments());
    }

    Node node() {
        var said = new VBox(title(), Type.body(finding.reason(shell.texts())), evidence());
        said.getStyleClass().add("verdict-words");
        var side = new VBox(Type.section(shell.say("findings.next")), new Numbered(finding.advice(shell.texts())));
        return new Banner(finding.tone(), finding.icon(), said, side);
    }

    /** The verdict in one breath, for whoever listens to the screen. */
    String spoken() {
        return finding.title(shell.texts()) + ". " + finding.reason(shell.texts());
    }

    private Node title() {
        var title = new HBox(12, Type.verdict(finding.title(shell.texts())));
        pill().ifPresent(title.getChildren()::add);
        title.getStyleClass().add("verdict-title");
        return title;
    }

    private Optional<Pill> pill() {
        return switch (findings.diagnosis().pin()) {
            case LOCKED -> Optional.of(new Pill(Tone.DANGER, Icon.LOCKED, shell.say("pin.LOCKED.pill")));
            case FINAL_TRY -> Optional.of(new Pill(Tone.WARNING, Icon.WARNING, shell.say("pin.FINAL_TRY.pill")));
            case OK, NOT_SET, COUNT_LOW -> Optional.empty();
        };
    }

    private Node evidence() {
        var lines = new VBox();
        for (var line : Evidence.of(findings.snapshot(), shell)) {
            var words = Type.smallMuted(line.words());
            HBox.setHgrow(words, Priority.ALWAYS);
            var row = new HBox(Icon.seated(line.icon().node("muted", "small-icon")), words);
            row.getStyleClass().add("evidence-line");
            lines.getChildren().add(row);
        }
        lines.getStyleClass().add("evidence");
        return lines;
    }
}
