package org.tokentriage.ui.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import org.tokentriage.i18n.Texts;
import org.tokentriage.preferences.Appearance;

/** One way to look at a page. */
public record Cell(Appearance look, Locale language, int letters, Dimension2D window) {

    private static final List<Appearance> LOOKS = List.of(Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST);
    private static final List<Integer> LETTERS = List.of(13, 16, 20, 26);
    private static final List<Dimension2D> WINDOWS =
            List.of(new Dimension2D(960, 680), new Dimension2D(800, 600), new Dimension2D(640, 480));

    /** Every way. */
    public static List<Cell> all() {
        return LOOKS.stream()
                .flatMap(look -> Texts.LANGUAGES.stream()
                        .flatMap(language -> LETTERS.stream()
                                .flatMap(letters ->
                                        WINDOWS.stream().map(window -> new Cell(look, language, letters, window)))))
                .toList();
    }

    /**
     * Two ways, one of them in the smallest window: within 48 turns any two values of any two dimensions meet, and in the smallest
     * window any three.
     */
    public static List<Cell> some(int turn) {
        var one = turn / (LETTERS.size() * LOOKS.size()) % 2;
        var large = turn / (2 * LETTERS.size() * LOOKS.size()) % 2;
        return List.of(
                new Cell(at(LOOKS, turn), at(Texts.LANGUAGES, one), at(LETTERS, turn), WINDOWS.get(2)),
                new Cell(at(LOOKS, turn + 1), at(Texts.LANGUAGES, one + 1), at(LETTERS, turn + 2), WINDOWS.get(large)));
    }

    private static <T> T at(List<T> values, int turn) {
        return values.get(turn % values.size());
    }

    /** For the name of a file. */
    @Override
    public String toString() {
        return Stream.of(
                        look, language.getLanguage(), letters, (int) window.getWidth() + "x" + (int) window.getHeight())
                .map(part -> part.toString().toLowerCase(Locale.ROOT))
                .reduce((one, other) -> one + "-" + other)
                .orElseThrow();
    }
}
