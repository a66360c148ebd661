package org.tokentriage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FxTest;

/** Alt and a letter mean one thing. */
@FxTest
class MnemonicsTest {

    static Stream<Locale> languages() {
        return Texts.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTwoControlsOfAPageShareALetter(Locale language) {
        var stand = new Stand(language).open();

        Situations.all().forEach((name, situation) -> {
            stand.show(situation);
            assertThat(letters(stand)).as(name).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyButtonWithWordsHasALetter(Locale language) {
        var stand = new Stand(language).open();

        Situations.all().forEach((name, situation) -> {
            stand.show(situation);
            assertThat(Seen.nodes(stand.view)
                            .filter(Button.class::isInstance)
                            .map(Button.class::cast)
                            .map(Labeled::getText)
                            .filter(text -> text != null && !text.isEmpty()))
                    .as(name)
                    .allMatch(text -> text.contains("_"));
        });
    }

    private static List<String> letters(Stand stand) {
        return Seen.nodes(stand.view)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(labeled -> labeled.isMnemonicParsing() && labeled.getText() != null)
                .map(Labeled::getText)
                .filter(text -> text.contains("_"))
                .map(text -> text.substring(text.indexOf('_') + 1, text.indexOf('_') + 2))
                .map(letter -> letter.toLowerCase(Locale.ROOT))
                .toList();
    }
}
