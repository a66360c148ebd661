package org.tokentriage.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Pictures of screens as PNG files, to be looked at by people; to be taken on the JavaFX thread. */
public final class Snapshots {

    private Snapshots() {}

    /** Writes the scene as it stands, replacing the file of the run before. */
    public static void write(Scene scene, Path png) {
        write(scene.snapshot(null), png);
    }

    /** Writes the node alone, at its present size. */
    public static void write(Node node, Path png) {
        write(node.snapshot(null, null), png);
    }

    private static void write(Image image, Path png) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(png.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", png.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
