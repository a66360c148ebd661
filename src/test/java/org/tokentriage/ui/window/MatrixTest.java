package org.tokentriage.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.preferences.Appearance;
import org.tokentriage.testing.FxTest;
import org.tokentriage.testing.Snapshots;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.ui.testing.Cell;
import org.tokentriage.ui.testing.Contrast;
import org.tokentriage.ui.testing.Legible;
import org.tokentriage.ui.testing.Named;
import org.tokentriage.ui.testing.Situations;
import org.tokentriage.ui.testing.Stand;

/**
 * Each page in each look, language, size of letters and of the window: nothing is cut, covered, squeezed out, nameless or faint. Usually
 * a part of them, so chosen that any two values meet; {@code installer/dev/gallery.sh --matrix} tries all, and leaves pictures of the
 * faulty ones in {@code target/gallery/matrix}.
 */
@FxTest
class MatrixTest {

    private static final Map<String, Situation> SITUATIONS = Situations.all();
    private static final boolean ALL = Boolean.getBoolean("tokentriage.matrix");
    private static final Map<Appearance, double[]> LEAST = Map.of(
            Appearance.LIGHT, new double[] {4.5, 3},
            Appearance.DARK, new double[] {4.5, 3},
            Appearance.CONTRAST, new double[] {7, 7});

    static Stream<String> pages() {
        return SITUATIONS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingCanBeReadAndIsNamed(String page) {
        var faults = new ArrayList<String>();
        var cells = ALL ? Cell.all() : Cell.some(pages().toList().indexOf(page));
        cells.stream()
                .collect(Collectors.groupingBy(cell -> new Window(cell.language(), cell.window())))
                .forEach((window, looks) -> {
                    var stand = window.open(SITUATIONS.get(page));
                    for (var cell : looks) {
                        faults(stand, page, cell).forEach(fault -> faults.add(cell + " " + fault));
                    }
                    stand.scene.getWindow().hide();
                });
        assertThat(faults).isEmpty();
    }

    private record Window(Locale language, Dimension2D size) {

        Stand open(Situation situation) {
            var stand = new Stand(language, size.getWidth(), size.getHeight()).open();
            stand.show(situation);
            return stand;
        }
    }

    private static List<String> faults(Stand stand, String page, Cell cell) {
        stand.theme.choose(cell.look());
        stand.theme.useTextSize(cell.letters());
        stand.layOut();
        var found = faults(stand, cell);
        if (ALL && !found.isEmpty()) {
            Snapshots.write(stand.scene, Path.of("target/gallery/matrix", page + "-" + cell + ".png"));
        }
        return found;
    }

    private static List<String> faults(Stand stand, Cell cell) {
        var least = LEAST.get(cell.look());
        return Stream.of(
                        Legible.faults(stand.view).stream(),
                        Legible.squeezed(stand.view),
                        Named.nameless(stand.view).map("nameless: "::concat),
                        Contrast.faint(stand.scene, least[0], least[1]).map("faint: "::concat))
                .flatMap(found -> found)
                .map(fault -> fault.length() > 200 ? fault.substring(0, 200) : fault)
                .toList();
    }
}
