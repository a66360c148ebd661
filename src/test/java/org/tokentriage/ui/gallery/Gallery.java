package org.tokentriage.ui.gallery;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.preferences.Appearance;
import org.tokentriage.testing.FxTest;
import org.tokentriage.testing.Snapshots;
import org.tokentriage.ui.testing.Situations;
import org.tokentriage.ui.testing.Stand;

/**
 * Pictures of all pages in {@code target/gallery}, to be looked at beside the design's drawings. Not part of the build:
 * {@code mvn test -Dtest=Gallery}.
 */
@FxTest
class Gallery {

    private static final String FONT = "-fx-font-family: Inter;";

    static Stream<String> pages() {
        return Situations.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void drawsEachPageInBothThemesAndLanguages(String page) {
        for (var language : Texts.LANGUAGES) {
            var stand = stand(page, language, 960, 680, 14);
            for (var choice : List.of(Appearance.LIGHT, Appearance.DARK)) {
                stand.theme.choose(choice);
                write(stand, language.getLanguage(), page + "-" + choice.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void drawsEachPageSmallAndWithLargeLetters(String page) {
        for (var letters : List.of(14, 20, 26)) {
            write(stand(page, Texts.PORTUGUESE, 800, 600, letters), "800x600", page + "-" + letters);
        }
    }

    private static Stand stand(String page, Locale language, double width, double height, int letters) {
        var stand = new Stand(language, width, height).open();
        stand.view.setStyle(FONT + "-fx-font-size: " + letters + "px");
        stand.show(Situations.all().get(page));
        return stand;
    }

    private static void write(Stand stand, String folder, String name) {
        stand.layOut();
        Snapshots.write(stand.scene, Path.of("target/gallery", folder, name + ".png"));
    }
}
