package org.tokentriage.ui.practice;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tokentriage.practice.Coach;
import org.tokentriage.practice.Progress;
import org.tokentriage.practice.Records;
import org.tokentriage.practice.token.SimulatedBench;
import org.tokentriage.ui.component.box.ModeStrip;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Mode;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.TextDialog;

/** The training: its strip, and under that the exercise that is at hand. */
public final class PracticeMode implements Mode {

    private final Coach coach;
    private final SimulatedBench bench;
    private final Records records;
    private final PracticeActions actions;
    private @Nullable CoachBar bar;
    private boolean judged;

    public PracticeMode(Coach coach, SimulatedBench bench, Records records, PracticeActions actions) {
        this.coach = coach;
        this.bench = bench;
        this.records = records;
        this.actions = actions;
        coach.progressProperty().subscribe(this::judge);
    }

    @Override
    public String title(Shell shell) {
        return PracticeWords.in(shell).say("mode.title");
    }

    @Override
    public Node strip(Shell shell) {
        var words = PracticeWords.in(shell);
        var leave = Buttons.link(words.say("mode.leave"), actions::leave);
        var drawn = new CoachBar(coach, bench, words, this);
        bar = drawn;
        var strip = new ModeStrip(Icon.TRAINING, words.say("mode"), words.say("mode.sentence")).with(leave);
        var both = new VBox(strip, drawn);
        both.getStyleClass().add("training");
        PracticeStyle.dress(both);
        return both;
    }

    @Override
    public boolean press(KeyEvent event, Node owner) {
        var code = event.getCode();
        if (code == KeyCode.F2) {
            choose(owner);
        } else if (code == KeyCode.F3) {
            shown().showMore();
        } else if (code == KeyCode.F4 && !event.isAltDown()) {
            shown().plug();
        } else {
            return false;
        }
        return true;
    }

    /** Asks which exercise is to be done. */
    public void choose(Node owner) {
        new ExercisesDialog(shown().words(), records, actions).show(owner, coach.exercise());
    }

    void showResult(Node owner) {
        coach.progressProperty()
                .get()
                .result()
                .ifPresent(result -> new ResultDialog(coach.exercise(), result, shown().words(), actions).show(owner));
    }

    Coach coach() {
        return coach;
    }

    /** Says why something is not to be had in the training. */
    void tell(String what) {
        var words = shown().words();
        var title = words.say(what + ".title");
        new TextDialog(title, title, Type.body(words.say(what + ".sentence"))).show(shown(), words.say("result.close"));
    }

    CoachBar shown() {
        return Objects.requireNonNull(bar, "nothing is asked for before the window is there");
    }

    /** The result comes by itself, once. */
    private void judge(Progress progress) {
        progress.result().filter(result -> !judged).ifPresent(result -> {
            judged = true;
            records.note(coach.exercise(), result);
            showResult(shown());
        });
    }
}
