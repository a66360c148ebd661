package org.tokentriage.ui.testing;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Whether what a window shows can be read. */
public final class Legible {

    /** Of the window's height, to the page. */
    private static final double LEAST_SIGHT = 0.25;

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

    /** {@return what is wrong with the room that the page has between head and foot: none, or less than its content needs} */
    public static Stream<String> squeezed(Region view) {
        return Seen.nodes(view)
                .filter(BorderPane.class::isInstance)
                .map(BorderPane.class::cast)
                .filter(frame -> frame.getCenter() instanceof ScrollPane)
                .flatMap(frame -> squeezed(view, frame, (ScrollPane) frame.getCenter()));
    }

    private static Stream<String> squeezed(Region view, BorderPane frame, ScrollPane page) {
        var sight = page.getViewportBounds();
        var content = (Region) page.getContent();
        var end = Seen.inScene(frame.getBottom()).getMaxY();
        return Stream.of(
                        end > view.getHeight() + 1 ? "foot: ends at " + end : "",
                        sight.getHeight() < LEAST_SIGHT * view.getHeight() ? "room: " + sight.getHeight() : "",
                        content.getWidth() > sight.getWidth() + 1 ? "width: " + content.getWidth() : "")
                .filter(fault -> !fault.isEmpty());
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
