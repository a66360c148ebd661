package org.tokentriage.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.practice.Exercise;
import org.tokentriage.practice.Exercises;
import org.tokentriage.practice.Trouble;
import org.tokentriage.practice.token.Specimen;
import org.tokentriage.preferences.Appearance;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ui.testing.Contrast;
import org.tokentriage.ui.testing.Legible;
import org.tokentriage.ui.testing.Seen;
import org.tokentriage.ui.testing.Situations;
import org.tokentriage.ui.testing.Stand;
import org.tokentriage.ui.testing.TicketStand;

/** Nobody takes the training for the program itself, and everything in it can be read and reached. */
@FxTest
class PracticeModeTest {

    private static final List<String> PAGES =
            List.of("scan-no-token", "blank", "sign-in-refused", "drafting-cautions", "in-doubt-over", "done");

    @ParameterizedTest
    @FieldSource("org.tokentriage.i18n.Texts#LANGUAGES")
    void everyPageSaysThatItIsTheTraining(Locale language) {
        var stand = stand("LOST_ANSWER", language);
        var word = language.equals(Texts.PORTUGUESE) ? "TREINAMENTO" : "TRAINING";
        for (var page : PAGES) {
            stand.show(Situations.all().get(page));

            assertThat(Seen.texts(stand.view)).anyMatch(text -> text.getText().equals(word));
        }
        assertThat(((Stage) stand.scene.getWindow()).getTitle()).startsWith(word);
    }

    @Test
    void aFileOfTheTrainingIsCalledSo() {
        var stand = stand("BLANK", Texts.PORTUGUESE);

        stand.guarded.chooseSaving("Salvar", "Protocolo 700123.pdf");

        assertThat(stand.desktop.proposed).containsExactly("TREINAMENTO - Protocolo 700123.pdf");
    }

    @Test
    void theStripIsInverse() {
        for (var look : List.of(Appearance.LIGHT, Appearance.DARK)) {
            var stand = stand("BLANK", Texts.PORTUGUESE);
            stand.theme.choose(look);
            stand.layOut();
            var strip = (Region) stand.view.lookup(".mode-strip");
            var drawn = stand.scene.snapshot(null);
            var inStrip =
                    drawn.getPixelReader().getColor(2, (int) Seen.inScene(strip).getCenterY());
            var above = drawn.getPixelReader().getColor(2, 2);

            assertThat(Math.abs(inStrip.getBrightness() - above.getBrightness()))
                    .isGreaterThan(0.5);
        }
    }

    @ParameterizedTest
    @FieldSource("org.tokentriage.i18n.Texts#LANGUAGES")
    void nothingIsCutAtAnySize(Locale language) {
        var stand = stand("DUPLICATE", language).tell();
        for (var window : List.of(new Dimension2D(960, 680), new Dimension2D(800, 600), new Dimension2D(640, 480))) {
            for (var letters : List.of(13, 16, 20, 26)) {
                stand.view.setStyle("-fx-font-size: " + letters + "px");
                stand.view.resize(window.getWidth(), window.getHeight());
                stand.layOut();

                assertThat(Legible.faults((Region) stand.view.lookup(".training")))
                        .as("%s px letters in %s", letters, window)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK", "CONTRAST"})
    void everyTextStandsOut(Appearance look) {
        var stand = new PracticeStand("BLANK", Texts.PORTUGUESE, 960, 1000);
        stand.view.setStyle("-fx-font-size: 9px");
        stand.theme.choose(look);
        stand.show(Situations.all().get("blank")).tell();
        assertThat(Contrast.faint(stand.scene)).isEmpty();

        stand.showResult();
        assertThat(Contrast.faint(front())).isEmpty();
    }

    @Test
    void theKeysDoWhatTheLinksSay() {
        var stand = stand("BLANK", Texts.PORTUGUESE).show(Situations.all().get("blank"));

        Stand.press(stand.scene, KeyCode.F3);
        assertThat(said(stand)).contains("Conceição Araújo, da PADARIA");
        Stand.press(stand.scene, KeyCode.F3);
        assertThat(said(stand)).doesNotContain("Conceição Araújo, da PADARIA");
        Stand.press(stand.scene, KeyCode.F4);
        assertThat(stand.bench.isConnected()).isFalse();
        Stand.press(stand.scene, KeyCode.F4);
        assertThat(stand.bench.isConnected()).isTrue();
        Stand.press(stand.scene, KeyCode.F2);
        assertThat(Window.getWindows()).hasSize(2);
    }

    @Test
    void whoeverHasToSignInIsToldByWhat() {
        var stand = stand("PASSWORD", Texts.PORTUGUESE).tell();

        assertThat(said(stand)).contains("ana.lima e S3nha");
        assertThat(said(stand("BLANK", Texts.PORTUGUESE).tell())).doesNotContain("S3nha");
    }

    @Test
    void theExerciseThatIsChosenBegins() {
        var stand = stand("EXPIRED", Texts.PORTUGUESE);
        stand.choose();
        Stand.press(front(), KeyCode.DOWN);
        press("_Começar");

        assertThat(stand.begun).extracting(Exercise::name).containsExactly("PIN_LOCKED");
        assertThat(Window.getWindows()).hasSize(1);
    }

    @Test
    void freePracticeIsTheLastChoice() {
        var stand = stand("BLANK", Texts.PORTUGUESE);
        stand.choose();
        Exercises.all().forEach(exercise -> Stand.press(front(), KeyCode.DOWN));
        press("_Começar");

        assertThat(stand.begun).singleElement().returns(true, Exercise::isFree);
        assertThat(stand.begun.get(0).setting().tokens()).containsExactly(Specimen.BLANK);
    }

    @Test
    void noLibraryIsChosenAndNoPageOutsideIsOpened() {
        var stand = stand("BLANK", Texts.PORTUGUESE);
        stand.desktop.chosen = Optional.of(Path.of("/usr/lib/libaetpkss.so"));

        assertThat(stand.guarded.chooseLibrary("")).isEmpty();
        stand.guarded.open(URI.create("https://chamados.exemplo.com.br/"));
        assertThat(stand.desktop.opened).isEmpty();
        assertThat(Window.getWindows()).hasSize(3);
        stand.guarded.open(URI.create("http://127.0.0.1:8080/qualitor"));
        assertThat(stand.desktop.opened).hasSize(1);
    }

    @Test
    void theWayOutIsInTheStrip() {
        var stand = stand("BLANK", Texts.PORTUGUESE);
        Seen.nodes(stand.view)
                .filter(node -> node instanceof Hyperlink link && link.getText().equals("Sair do treinamento"))
                .forEach(link -> ((Hyperlink) link).fire());

        assertThat(stand.left).isTrue();
    }

    @ParameterizedTest
    @FieldSource("org.tokentriage.i18n.Texts#LANGUAGES")
    void everythingHasItsWords(Locale language) {
        var texts = Texts.in(language).ofTraining();

        assertThat(Specimen.values()).allSatisfy(token -> texts.say("token." + token));
        assertThat(Trouble.values()).allSatisfy(trouble -> texts.say("trouble." + trouble));
        assertThat(Exercises.all()).allSatisfy(exercise -> {
            texts.say("exercise." + exercise.name() + ".title");
            texts.say("exercise." + exercise.name() + ".story");
            assertThat(exercise.expected()).allSatisfy(expected -> texts.say("expect." + expected.name()));
        });
    }

    @ParameterizedTest
    @FieldSource("org.tokentriage.i18n.Texts#LANGUAGES")
    void nothingInFrontIsCutOrNameless(Locale language) {
        for (var letters : List.of(13, 20, 26)) {
            var stand = stand("LOST_ANSWER", language);
            stand.view.setStyle("-fx-font-size: " + letters + "px");
            for (Runnable opening : List.<Runnable>of(stand::choose, stand::showResult)) {
                opening.run();
                var root = front().getRoot();
                root.applyCss();
                root.layout();
                assertThat(Legible.faults((Region) root)).as("%s px", letters).isEmpty();
                assertThat(Seen.nodes(root).filter(node -> node.isFocusTraversable()))
                        .allSatisfy(node -> assertThat(node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                                .asString()
                                .isNotBlank());
                Window.getWindows().getLast().hide();
            }
        }
    }

    private static PracticeStand stand(String exercise, Locale language) {
        return new PracticeStand(exercise, language, 960, 680).layOut();
    }

    private static String said(PracticeStand stand) {
        return TicketStand.said(stand.layOut().view);
    }

    private static Scene front() {
        return Window.getWindows().getLast().getScene();
    }

    private static void press(String button) {
        Seen.nodes(front().getRoot())
                .filter(node -> node instanceof Button found && found.getText().equals(button))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
    }
}
