package org.tokentriage.ui.gallery;

import java.nio.file.Path;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.testing.FxTest;
import org.tokentriage.testing.Snapshots;

/**
 * Draws the program's icon, a token with a check mark, into {@code target/gallery}. Not part of the build:
 * {@code mvn test -Dtest=AppIconGallery}, then copy the files beside the style sheet of the window.
 */
@FxTest
class AppIconGallery {

    private static final Color ACCENT = Color.web("#0969da");

    /** Below this size a token is too small to be seen, and the check mark stands alone. */
    private static final int TOKEN_FROM = 32;

    @ParameterizedTest
    @ValueSource(ints = {16, 32, 48, 256})
    void drawsTheIcon(int size) {
        var canvas = new Canvas(size, size);
        var pen = canvas.getGraphicsContext2D();
        pen.scale(size / 32.0, size / 32.0);
        pen.setFill(ACCENT);
        pen.fillRoundRect(0, 0, 32, 32, 12, 12);
        if (size < TOKEN_FROM) {
            check(pen, Color.WHITE, 4.5, new double[] {8, 14, 24.5}, new double[] {16.5, 22.5, 10});
        } else {
            token(pen);
            check(pen, ACCENT, 2.75, new double[] {11.75, 15, 20.5}, new double[] {18.75, 22, 15.25});
        }
        Snapshots.write(
                new Scene(new Group(canvas), size, size, Color.TRANSPARENT),
                Path.of("target/gallery/icon-" + size + ".png"));
    }

    private static void token(GraphicsContext pen) {
        pen.setFill(Color.WHITE);
        pen.fillRoundRect(12, 4, 8, 8, 2, 2);
        pen.fillRoundRect(8, 9.5, 16, 18.5, 6, 6);
        pen.setFill(ACCENT);
        pen.fillRect(13.75, 6, 1.5, 1.75);
        pen.fillRect(16.75, 6, 1.5, 1.75);
    }

    private static void check(GraphicsContext pen, Color color, double width, double[] x, double[] y) {
        pen.setStroke(color);
        pen.setLineWidth(width);
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.strokePolyline(x, y, x.length);
    }
}
