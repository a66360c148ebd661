package org.tokentriage.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ui.testing.Legible;
import org.tokentriage.ui.testing.Situations;
import org.tokentriage.ui.testing.Stand;

/** Everything can be read, in each language, at each size of letters, in a large and in a small window. */
@FxTest
class LegibilityTest {

    private static final List<Integer> LETTERS = List.of(13, 16, 20, 26);
    private static final List<Dimension2D> WINDOWS = List.of(new Dimension2D(960, 680), new Dimension2D(800, 600));

    static Stream<Arguments> pages() {
        return Texts.LANGUAGES.stream()
                .flatMap(language -> Situations.all().keySet().stream().map(page -> Arguments.of(page, language)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("pages")
    void noTextIsCutOrCoveredOrOutside(String page, Locale language) {
        var stand = new Stand(language).open();
        stand.show(Situations.all().get(page));
        for (var letters : LETTERS) {
            stand.view.setStyle("-fx-font-size: " + letters + "px");
            for (var window : WINDOWS) {
                stand.view.resize(window.getWidth(), window.getHeight());
                stand.layOut();
                assertThat(Legible.faults(stand.view))
                        .as("%s px letters in %s", letters, window)
                        .isEmpty();
            }
        }
    }
}
