package org.tokentriage.ui.practice;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.tokentriage.practice.Exercise;
import org.tokentriage.practice.Exercises;
import org.tokentriage.practice.Expectation;
import org.tokentriage.practice.Result;
import org.tokentriage.ui.component.row.CheckRow;
import org.tokentriage.ui.component.row.CheckState;
import org.tokentriage.ui.component.row.Checklist;

/** What was done right in an exercise and what was missed, point by point. */
final class ResultDialog {

    private final Exercise exercise;
    private final Result result;
    private final PracticeWords words;
    private final PracticeActions actions;

    ResultDialog(Exercise exercise, Result result, PracticeWords words, PracticeActions actions) {
        this.exercise = exercise;
        this.result = result;
        this.words = words;
        this.actions = actions;
    }

    void show(Node owner) {
        var points = new Checklist();
        points.show(result.points().stream().map(this::row).toList());
        var scrolling = new ScrollPane(points);
        scrolling.setFitToWidth(true);
        scrolling.getStyleClass().add("practice-list");
        var window = new PracticeWindow(words.nameOf(exercise), summary(), scrolling);
        window.closing(words.say("result.close"));
        var next = next();
        if (next.isPresent() && result.isFlawless()) {
            window.offering(words.say("result.again"), () -> actions.begin(exercise))
                    .primarily(words.say("result.next"), () -> actions.begin(next.orElseThrow()));
        } else {
            next.ifPresent(following ->
                    window.offering(words.say("result.next"), () -> actions.begin(following)));
            window.primarily(words.say("result.again"), () -> actions.begin(exercise));
        }
        window.show(owner, window.last());
    }

    private String summary() {
        return result.isFlawless() ? words.say("result.flawless") : words.say("result.missed", result.missed());
    }

    private CheckRow row(Result.Point point) {
        var state = point.isRight() ? CheckState.FINE : CheckState.PROBLEM;
        return new CheckRow(state, words.told(point.expectation()), words.say(word(point)));
    }

    private static String word(Result.Point point) {
        if (point.isRight()) {
            return "result.right";
        }
        return point.expectation().kind() == Expectation.Kind.MISTAKE ? "result.mistake" : "result.wrong";
    }

    private Optional<Exercise> next() {
        List<Exercise> all = Exercises.all();
        var names = all.stream().map(Exercise::name).toList();
        var place = names.indexOf(exercise.name()) + 1;
        return place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }
}
