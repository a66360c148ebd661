package org.tokentriage.ui.component;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * Equal columns with a gutter between them, of which a child may take several. Below a width, which is told in em so that larger
 * letters stack sooner, all children stack in one column.
 */
public final class Columns extends Pane {

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final int count;
    private final double gutter;
    private final double stackBelow;
    private final List<Cell> cells = new ArrayList<>();
    private final Label ruler = new Label();
    private boolean joined;

    private record Cell(Node node, int span) {}

    private record Grid(int count, double column) {}

    /**
     * @param gutter between columns and between rows, in pixels
     * @param stackBelow the width below which everything stacks, in em
     */
    public Columns(int count, double gutter, double stackBelow) {
        this.count = count;
        this.gutter = gutter;
        this.stackBelow = stackBelow;
        ruler.setManaged(false);
        ruler.fontProperty().subscribe(font -> requestLayout());
        getChildren().add(ruler);
        getStyleClass().add("columns");
    }

    /** Adds a child that takes {@code span} columns; children fill row after row and share their row's height. */
    public Columns with(Node child, int span) {
        cells.add(new Cell(child, span));
        getChildren().add(child);
        return this;
    }

    /** Leaves no gaps: where a gutter would be is the next child's. The columns stand where they stood. */
    public Columns joined() {
        joined = true;
        return this;
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
        return stackBelow * ruler.getFont().getSize();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        pseudoClassStateChanged(STACKED, isStacked(getWidth()));
        place(getWidth(), true);
    }

    /** {@return the height of all rows, after moving the children if asked to} */
    private double place(double width, boolean move) {
        var grid = grid(width);
        var y = 0.0;
        for (var from = 0; from < cells.size(); ) {
            var to = endOfRow(from, grid);
            y += from > 0 && !joined ? gutter : 0;
            y += placeRow(cells.subList(from, to), grid, y, move);
            from = to;
        }
        return y;
    }

    private double placeRow(List<Cell> row, Grid grid, double y, boolean move) {
        var height = 0.0;
        for (var cell : row) {
            height = Math.max(height, cell.node().prefHeight(width(cell, row, grid)));
        }
        var x = 0.0;
        for (var cell : row) {
            var width = width(cell, row, grid);
            if (move) {
                cell.node().resizeRelocate(snapPositionX(x), y, width, snapSizeY(height));
            }
            x += width + (joined ? 0 : gutter);
        }
        return snapSizeY(height);
    }

    private double width(Cell cell, List<Cell> row, Grid grid) {
        var span = Math.min(cell.span(), grid.count());
        var taken = joined && !cell.equals(row.get(0)) ? gutter : 0;
        return snapSizeX(span * grid.column() + (span - 1) * gutter + taken);
    }

    private int endOfRow(int from, Grid grid) {
        var used = 0;
        var to = from;
        while (to < cells.size() && (to == from || used + cells.get(to).span() <= grid.count())) {
            used += cells.get(to).span();
            to++;
        }
        return to;
    }

    private Grid grid(double width) {
        var perRow = isStacked(width) ? 1 : count;
        return new Grid(perRow, Math.floor((width - (perRow - 1) * gutter) / perRow));
    }

    private boolean isStacked(double width) {
        return width < stackBelow * ruler.getFont().getSize();
    }
}
