package org.tokentriage.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ui.testing.Seen;
import org.tokentriage.ui.testing.Situations;
import org.tokentriage.ui.testing.Stand;

/** Alt and a letter mean one thing. */
@FxTest
class MnemonicsTest {

    /** Letters need no open window, and what is in it is made once a language. */
    private static final Map<Locale, Stand> STANDS = new HashMap<>();

    static Stream<Arguments> pages() {
        return Texts.LANGUAGES.stream()
                .flatMap(language -> Situations.all().keySet().stream().map(page -> Arguments.of(page, language)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("pages")
    void everyButtonWithWordsHasALetterOfItsOwn(String page, Locale language) {
        var stand = STANDS.computeIfAbsent(language, Stand::new);
        stand.show(Situations.all().get(page));

        var texts = texts(stand);
        assertThat(texts.stream().map(MnemonicsTest::letter)).as("%s", texts).doesNotHaveDuplicates();
        assertThat(Seen.nodes(stand.view)
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .map(Labeled::getText)
                        .filter(text -> text != null && !text.isEmpty()))
                .allMatch(text -> text.contains("_"));
    }

    /** As the training does with each exercise. */
    @Test
    void aViewThatLeftItsWindowTakesNoMoreKeys() {
        var first = new Stand();
        var second = new Stand();
        var presses = new AtomicInteger();
        var button = new Button("_Zerar");
        button.setOnAction(event -> presses.incrementAndGet());
        second.view.getChildren().add(button);
        var stage = new Stage();
        stage.setScene(first.scene);
        stage.show();
        stage.setScene(second.scene);

        Event.fireEvent(second.view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, false, true, false));

        assertThat(presses).hasValue(1);
    }

    private static List<String> texts(Stand stand) {
        return Seen.nodes(stand.view)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(labeled -> labeled.isMnemonicParsing() && labeled.getText() != null)
                .map(Labeled::getText)
                .filter(text -> text.contains("_"))
                .toList();
    }

    private static String letter(String text) {
        var at = text.indexOf('_') + 1;
        return text.substring(at, at + 1).toLowerCase(Locale.ROOT);
    }
}
