package org.tokentriage.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ui.testing.Named;
import org.tokentriage.ui.testing.Seen;
import org.tokentriage.ui.testing.Situations;
import org.tokentriage.ui.testing.Stand;

/** What can take the focus has a name that can be read out. */
@FxTest
class NamesTest {

    static Stream<Locale> languages() {
        return Texts.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whateverTakesTheFocusHasAName(Locale language) {
        var stand = new Stand(language).open();
        var nameless = new ArrayList<String>();

        Situations.all().forEach((name, situation) -> {
            stand.show(situation);
            Named.nameless(stand.view).map(node -> name + ": " + node).forEach(nameless::add);
        });

        assertThat(nameless).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noNameHoldsTheMarkOfAMnemonic(Locale language) {
        var stand = new Stand(language).open();

        Situations.all().forEach((name, situation) -> {
            stand.show(situation);
            assertThat(Seen.texts(stand.view).map(text -> text.getText()))
                    .as(name)
                    .noneMatch(text -> text.contains("_") && !text.contains("CKR_") && !text.contains("C_"));
        });
    }
}
