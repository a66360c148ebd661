package org.tokentriage.ui.practice;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tokentriage.practice.Exercise;
import org.tokentriage.practice.Exercises;
import org.tokentriage.practice.Expectation;
import org.tokentriage.practice.Result;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;

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
        var points = new VBox();
        points.getChildren().setAll(result.points().stream().map(this::row).toList());
        var window = new PracticeWindow(words.nameOf(exercise), summary(), PracticeWindow.scrolling(points));
        window.closing(words.say("result.close"));
        var next = next();
        if (next.isPresent() && result.isFlawless()) {
            window.offering(words.say("result.again"), () -> actions.begin(exercise))
                    .primarily(words.say("result.next"), () -> actions.begin(next.orElseThrow()));
        } else {
            next.ifPresent(following -> window.offering(words.say("result.next"), () -> actions.begin(following)));
            window.primarily(words.say("result.again"), () -> actions.begin(exercise));
        }
        window.show(owner, window.last());
    }

    private String summary() {
        return result.isFlawless() ? words.say("result.flawless") : words.say("result.missed", result.missed());
    }

    private Node row(Result.Point point) {
        var told = words.told(point.expectation());
        var state = words.say(word(point));
        var sentence = Type.body(told);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var judged = point.isRight() ? Type.smallMuted(state) : Type.smallBold(state);
        judged.setMinWidth(Region.USE_PREF_SIZE);
        var sign = point.isRight() ? Icon.FOUND.node(Tone.SUCCESS) : Icon.BLOCKED.node(Tone.DANGER);
        var row = new HBox(Icon.seated(sign), sentence, judged);
        row.getStyleClass().add("practice-point");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(told + " " + state);
        return row;
    }

    private static String word(Result.Point point) {
        if (point.isRight()) {
            return "result.right";
        }
        return point.expectation().kind() == Expectation.Kind.MISTAKE ? "result.mistake" : "result.wrong";
    }

    private Optional<Exercise> next() {
        var all = Exercises.all();
        var names = all.stream().map(Exercise::name).toList();
        var place = names.indexOf(exercise.name()) + 1;
        return place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }
}
