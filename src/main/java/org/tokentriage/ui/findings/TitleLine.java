package org.tokentriage.ui.findings;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A title and a pill: behind it where both find room in one line, else below it, so that no word of the title is broken. */
final class TitleLine extends Pane {

    private static final double GAP = 12;
    private static final double LINE_GAP = 4;

    private final Region title;
    private final Region pill;

    TitleLine(Region title, Region pill) {
        this.title = title;
        this.pill = pill;
        getChildren().addAll(title, pill);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return title.prefWidth(-1) + GAP + pill.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isOneLine(width)
                ? Math.max(title.prefHeight(-1), pill.prefHeight(-1))
                : title.prefHeight(width) + LINE_GAP + pill.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        if (isOneLine(width)) {
            var end = snapSizeX(title.prefWidth(-1));
            title.resizeRelocate(0, 0, end, getHeight());
            var height = pill.prefHeight(-1);
            pill.resizeRelocate(end + GAP, snapPositionY((getHeight() - height) / 2), pill.prefWidth(-1), height);
        } else {
            var height = title.prefHeight(width);
            title.resizeRelocate(0, 0, width, height);
            pill.resizeRelocate(0, height + LINE_GAP, Math.min(width, pill.prefWidth(-1)), pill.prefHeight(width));
        }
    }

    private boolean isOneLine(double width) {
        return width < 0 || width >= computePrefWidth(-1);
    }
}
