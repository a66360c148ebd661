package org.tokentriage.ui.window;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.tokentriage.preferences.WindowPlace;

/** Where a window opens that was somewhere before: on a screen that is still there, and whole. */
public final class WindowBounds {

    /** Of a window that was left mostly beside its screen, too little can be grasped. */
    private static final double LEAST_SEEN = 100;

    private WindowBounds() {}

    /**
     * The bounds on the screen that shows most of the place; empty when none shows enough of it.
     *
     * @param screens what of each is not taken by the system
     */
    public static Optional<Rectangle2D> of(WindowPlace place, List<Rectangle2D> screens) {
        return screens.stream()
                .filter(screen -> seen(place.x(), place.width(), screen.getMinX(), screen.getMaxX()) >= LEAST_SEEN
                        && seen(place.y(), place.height(), screen.getMinY(), screen.getMaxY()) >= LEAST_SEEN)
                .max(Comparator.comparingDouble(screen -> area(place, screen)))
                .map(screen -> within(place, screen));
    }

    private static Rectangle2D within(WindowPlace place, Rectangle2D screen) {
        var width = Math.min(place.width(), screen.getWidth());
        var height = Math.min(place.height(), screen.getHeight());
        return new Rectangle2D(
                Math.clamp(place.x(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(place.y(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }

    private static double area(WindowPlace place, Rectangle2D screen) {
        return seen(place.x(), place.width(), screen.getMinX(), screen.getMaxX())
                * seen(place.y(), place.height(), screen.getMinY(), screen.getMaxY());
    }

    private static double seen(double from, double length, double least, double most) {
        return Math.max(0, Math.min(from + length, most) - Math.max(from, least));
    }
}
