package org.tokentriage.ui.testing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** Whether texts and signs stand out from what is really drawn behind them (WCAG 2.2, 1.4.3 and 1.4.11). */
public final class Contrast {

    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    private Contrast() {}

    /** {@return the texts and signs that do not} */
    public static Stream<String> faint(Scene scene) {
        return faint(scene, TEXT, SIGN);
    }

    /** The same by other measures. */
    public static Stream<String> faint(Scene scene, double least, double leastOfSigns) {
        var picture = scene.snapshot(null);
        return drawn(scene.getRoot()).stream()
                .filter(text -> of(text, picture) < (Seen.isIcon(text) ? leastOfSigns : least))
                .map(text -> text.getText() + " " + text.getFill() + " has " + of(text, picture));
    }

    private static double of(Text text, Image picture) {
        return contrast((Color) text.getFill(), behind(text, picture));
    }

    private static List<Text> drawn(Node root) {
        return Seen.nodes(root)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && !text.isDisabled() && Seen.isInSight(text))
                .toList();
    }

    /** The colour that is most often around a text, where no letter and hardly an edge reaches. */
    private static Color behind(Text text, Image picture) {
        var box = Seen.inScene(text);
        var left = (int) box.getMinX() - 1;
        var right = (int) Math.ceil(box.getMaxX()) + 1;
        var top = (int) Math.ceil(box.getMinY());
        var bottom = (int) box.getMaxY() - 1;
        var pixels = picture.getPixelReader();
        return Stream.concat(
                        IntStream.range(left, right).boxed().flatMap(x -> Stream.of(at(x, top), at(x, bottom))),
                        IntStream.range(top, bottom).boxed().flatMap(y -> Stream.of(at(left, y), at(right, y))))
                .filter(at -> at.getX() >= 0 && at.getX() < picture.getWidth())
                .filter(at -> at.getY() >= 0 && at.getY() < picture.getHeight())
                .collect(Collectors.groupingBy(
                        at -> pixels.getColor((int) at.getX(), (int) at.getY()), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static Point2D at(int x, int y) {
        return new Point2D(x, y);
    }

    /** As WCAG 2.2 defines it. */
    private static double contrast(Color one, Color other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
