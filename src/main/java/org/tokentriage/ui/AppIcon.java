package org.tokentriage.ui;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/** The program's icon, for its windows; the system picks the size that fits. */
public final class AppIcon {

    private static final List<Integer> SIZES = List.of(16, 32, 48, 256);

    private AppIcon() {}

    public static List<Image> images() {
        return SIZES.stream().map(AppIcon::image).toList();
    }

    private static Image image(int size) {
        var name = "icon-" + size + ".png";
        return new Image(Objects.requireNonNull(AppIcon.class.getResourceAsStream(name), name));
    }
}
