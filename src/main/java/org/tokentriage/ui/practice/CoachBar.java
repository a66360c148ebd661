package org.tokentriage.ui.practice;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tokentriage.practice.Coach;
import org.tokentriage.practice.Progress;
import org.tokentriage.practice.token.SimulatedBench;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Type;

/** Which exercise is at hand and what is to be done now; on demand, the case itself. */
final class CoachBar extends VBox {

    private final Coach coach;
    private final SimulatedBench bench;
    private final PracticeWords words;
    private final PracticeMode mode;
    private final Label now = Type.small("");
    private final Label story;
    private final Hyperlink more;
    private final Hyperlink plug;

    CoachBar(Coach coach, SimulatedBench bench, PracticeWords words, PracticeMode mode) {
        this.coach = coach;
        this.bench = bench;
        this.words = words;
        this.mode = mode;
        this.story = Type.small(words.told(coach));
        this.more = Buttons.link("", this::showMore);
        this.plug = Buttons.link("", this::plug);
        var exercises = Buttons.link(words.say("coach.exercises"), () -> mode.choose(this));
        var links = new FlowPane(more, plug, exercises);
        links.getStyleClass().add("coach-links");
        var said = new VBox(Type.smallBold(words.titleOf(coach.exercise())), now);
        getChildren().addAll(new Columns(2, 16, 2, 52).with(said, 1).with(links, 1), story);
        getStyleClass().add("coach");
        reveal(false);
        showPlug();
        coach.progressProperty().subscribe(this::show);
    }

    PracticeWords words() {
        return words;
    }

    /** The case, or what came of it. */
    void showMore() {
        if (coach.progressProperty().get().result().isPresent()) {
            mode.showResult(this);
        } else if (!story.getText().isEmpty()) {
            reveal(!story.isVisible());
        }
    }

    /** Connects the token or takes it out, as a customer would. */
    void plug() {
        bench.connect(!bench.isConnected());
        showPlug();
    }

    private void show(Progress progress) {
        var over = progress.result().isPresent();
        more.setText(words.say(over ? "coach.result" : "coach.story"));
        more.setVisible(!story.getText().isEmpty());
        more.setManaged(more.isVisible());
        now.setText(over ? words.say("coach.over") : due(progress));
    }

    private String due(Progress progress) {
        return progress.next()
                .map(next -> words.say("coach.now", words.told(next)))
                .orElseGet(() -> words.say("coach.free.now"));
    }

    private void showPlug() {
        plug.setText(words.say(bench.isConnected() ? "coach.takeOut" : "coach.connect"));
    }

    private void reveal(boolean visible) {
        story.setVisible(visible);
        story.setManaged(visible);
    }
}
