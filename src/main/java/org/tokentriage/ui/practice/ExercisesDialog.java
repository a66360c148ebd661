package org.tokentriage.ui.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.tokentriage.practice.Exercise;
import org.tokentriage.practice.Exercises;
import org.tokentriage.practice.Records;
import org.tokentriage.ui.component.row.Row;
import org.tokentriage.ui.component.row.RowList;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Type;

/** Asks which exercise is to be done, or what is to be practised freely. */
final class ExercisesDialog {

    private final PracticeWords words;
    private final Records records;
    private final PracticeActions actions;
    private final FreePractice free;

    ExercisesDialog(PracticeWords words, Records records, PracticeActions actions) {
        this.words = words;
        this.records = records;
        this.actions = actions;
        this.free = new FreePractice(words);
    }

    /** @param now the exercise that is at hand */
    void show(Node owner, Exercise now) {
        var list = new RowList<>(rows());
        var about = new StackPane();
        var window = new PracticeWindow(
                words.say("exercises.title"), words.say("exercises.sentence"), PracticeWindow.scrolling(list), about);
        window.closing(words.say("exercises.close"))
                .primarily(words.say("exercises.begin"), () -> actions.begin(chosen(list)));
        list.selectedProperty().subscribe(name -> {
            about.getChildren().setAll(name.map(this::story).orElseGet(free::node));
            window.fit();
        });
        list.select(Optional.of(now.name()).filter(name -> exercise(name).isPresent()));
        window.show(owner, list.selectedRow());
    }

    private Exercise chosen(RowList<Optional<String>> list) {
        return list.selectedProperty().get().flatMap(ExercisesDialog::exercise).orElseGet(free::exercise);
    }

    private static Optional<Exercise> exercise(String name) {
        return Exercises.all().stream()
                .filter(exercise -> exercise.name().equals(name))
                .findFirst();
    }

    private List<Row<Optional<String>>> rows() {
        var rows = new ArrayList<Row<Optional<String>>>();
        Exercises.all().forEach(exercise -> rows.add(row(exercise, rows.size() + 1)));
        rows.add(Row.ofGroup(
                Optional.empty(), Icon.TOKEN, words.say("exercises.free"), words.say("exercises.free.words")));
        return rows;
    }

    private Row<Optional<String>> row(Exercise exercise, int number) {
        var result = records.of(exercise);
        var sign = result.map(done -> done.isFlawless() ? Icon.FOUND : Icon.READ_AGAIN)
                .orElse(Icon.WAITING);
        var state = result.map(done -> done.isFlawless()
                        ? words.say("exercises.flawless")
                        : words.say("exercises.missed", done.missed()))
                .orElseGet(() -> words.say("exercises.notDone"));
        return Row.ofGroup(Optional.of(exercise.name()), sign, number + ". " + words.nameOf(exercise), state);
    }

    private Node story(String name) {
        return Type.body(words.storyOf(exercise(name).orElseThrow()));
    }
}
