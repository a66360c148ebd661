package org.tokentriage.ui.testing;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Whether what a window shows can be read. */
public final class Legible {

    private Legible() {}

    /** {@return the texts of a window that are cut, covered by another or outside of it} */
    public static List<String> faults(Region view) {
        return Stream.of(
                        cut(view).map("cut: "::concat),
                        covered(view).map("covered: "::concat),
                        outside(view).map("outside: "::concat))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<String> cut(Region view) {
        return Seen.nodes(view)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(Seen::isCut)
                .map(Labeled::getText);
    }

    /** Within head, page and foot each: what is scrolled away lies under the foot. */
    private static Stream<String> covered(Region view) {
        return Seen.areas(view).flatMap(area -> {
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

    private static Stream<String> outside(Region view) {
        return Seen.texts(view)
                .filter(text -> Seen.inScene(text).getMaxX() > view.getWidth()
                        || Seen.inScene(text).getMinX() < 0)
                .map(Text::getText);
    }
}
