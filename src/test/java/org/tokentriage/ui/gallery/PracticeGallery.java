package org.tokentriage.ui.gallery;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.practice.Exercise;
import org.tokentriage.practice.Exercises;
import org.tokentriage.practice.Result;
import org.tokentriage.preferences.Appearance;
import org.tokentriage.testing.FxTest;
import org.tokentriage.testing.Snapshots;
import org.tokentriage.ui.practice.PracticeStand;
import org.tokentriage.ui.testing.Situations;

/** Pictures of the training in {@code target/gallery/training}. Not part of the build: {@code mvn test -Dtest=PracticeGallery}. */
@FxTest
class PracticeGallery {

    private static final String FONT = "-fx-font-family: Inter;";

    @ParameterizedTest
    @ValueSource(strings = {"scan-reading", "blank", "drafting", "in-doubt", "done"})
    void drawsPagesUnderTheStrip(String page) {
        for (var language : Texts.LANGUAGES) {
            for (var look : List.of(Appearance.LIGHT, Appearance.DARK)) {
                draw(page, language, 960, 680, 14, look, false);
            }
        }
        draw(page, Texts.PORTUGUESE, 800, 600, 20, Appearance.LIGHT, true);
        draw(page, Texts.PORTUGUESE, 640, 480, 14, Appearance.LIGHT, false);
        draw(page, Texts.PORTUGUESE, 640, 480, 20, Appearance.DARK, true);
    }

    @Test
    void drawsTheWindowsInFront() {
        for (var language : Texts.LANGUAGES) {
            for (var look : List.of(Appearance.LIGHT, Appearance.DARK)) {
                for (var letters : List.of(14, 20)) {
                    var name = language.getLanguage() + "-" + look + "-" + letters;
                    drawInFront(
                            "exercises-" + name, stand("LOST_ANSWER", language, look, letters), PracticeStand::choose);
                    drawInFront("result-" + name, stand("BLANK", language, look, letters), PracticeStand::showResult);
                }
            }
        }
    }

    private static PracticeStand stand(String exercise, Locale language, Appearance look, int letters) {
        var stand = new PracticeStand(exercise, language, 960, 680);
        stand.view.setStyle(FONT + "-fx-font-size: " + letters + "px");
        stand.theme.choose(look);
        stand.records.note(exercise("BLANK"), result("BLANK", true));
        stand.records.note(exercise("EXPIRED"), result("EXPIRED", false));
        return stand.layOut();
    }

    private static void drawInFront(String name, PracticeStand stand, Consumer<PracticeStand> opening) {
        opening.accept(stand);
        var front = Window.getWindows().getLast();
        front.getScene().getRoot().applyCss();
        front.getScene().getRoot().layout();
        Snapshots.write(front.getScene(), Path.of("target/gallery/training", name + ".png"));
        List.copyOf(Window.getWindows()).forEach(Window::hide);
    }

    private static Exercise exercise(String name) {
        return Exercises.all().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Result result(String name, boolean right) {
        return new Result(exercise(name).expected().stream()
                .map(expectation -> new Result.Point(expectation, right))
                .toList());
    }

    private static void draw(
            String page, Locale language, double width, double height, int letters, Appearance look, boolean told) {
        var stand = new PracticeStand("LOST_ANSWER", language, width, height);
        stand.view.setStyle(FONT + "-fx-font-size: " + letters + "px");
        stand.theme.choose(look);
        stand.show(Situations.all().get(page));
        if (told) {
            stand.tell();
        }
        var name = page + "-" + language.getLanguage() + "-" + (int) width + "-" + letters + "-" + look;
        Snapshots.write(stand.scene, Path.of("target/gallery/training", name + ".png"));
        ((Stage) stand.scene.getWindow()).close();
    }
}
