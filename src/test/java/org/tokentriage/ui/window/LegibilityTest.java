package org.tokentriage.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ui.testing.Seen;
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
                assertThat(illegible(stand))
                        .as("%s px letters in %s", letters, window)
                        .isEmpty();
            }
        }
    }

    private static List<String> illegible(Stand stand) {
        return Stream.of(
                        cut(stand).map("cut: "::concat),
                        covered(stand).map("covered: "::concat),
                        outside(stand).map("outside: "::concat))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<String> cut(Stand stand) {
        return Seen.nodes(stand.view)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(Seen::isCut)
                .map(Labeled::getText);
    }

    /** Within head, page and foot each: what is scrolled away lies under the foot. */
    private static Stream<String> covered(Stand stand) {
        return Seen.areas(stand.view).flatMap(area -> {
            var texts = Seen.texts(area).toList();
            return texts.stream()
                    .filter(text -> texts.stream().anyMatch(other -> !text.equals(other) && touch(text, other)))
                    .map(Text::getText);
        });
    }

    private static boolean touch(Text one, Text other) {
        if (one.getParent() instanceof TextFlow line && line.equals(other.getParent())) {
            return false;
        }
        var box = Seen.inScene(one);
        var inner = new BoundingBox(box.getMinX() + 1, box.getMinY() + 2, box.getWidth() - 2, box.getHeight() - 4);
        return inner.intersects(Seen.inScene(other));
    }

    private static Stream<String> outside(Stand stand) {
        return Seen.texts(stand.view)
                .filter(text -> Seen.inScene(text).getMaxX() > stand.view.getWidth()
                        || Seen.inScene(text).getMinX() < 0)
                .map(Text::getText);
    }
}
