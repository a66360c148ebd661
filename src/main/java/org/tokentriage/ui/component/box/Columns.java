package org.tokentriage.ui.component.box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Equal columns with a gutter between them, of which a child may take several. Below a width, which is told in em so that larger
 * letters stack sooner, all children stack in one column.
 */
public final class Columns extends Pane {

    /** What a column of a line needs, in em. */
    private static final double LEAST_COLUMN = 14.5;

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final int count;
    private final double gutter;
    private final double rowGap;
    private final double stackBelow;
    private final List<Cell> cells = new ArrayList<>();
    private final Label ruler = new Label();
    private final Map<Double, Double> heights = new HashMap<>();
    private boolean joined;

    private record Cell(Node node, int span) {}

    /** Where a child goes in its row, in pixels from the left. */
    private record Place(Node node, double left, double right) {

        double width() {
            return right - left;
        }

        double height() {
            return node.prefHeight(width());
        }
    }

    /**
     * @param gutter between columns, in pixels
     * @param rowGap between rows, in pixels
     * @param stackBelow the width below which everything stacks, in em
     */
    public Columns(int count, double gutter, double rowGap, double stackBelow) {
        this.count = count;
        this.gutter = gutter;
        this.rowGap = rowGap;
        this.stackBelow = stackBelow;
        ruler.setManaged(false);
        ruler.fontProperty().subscribe(font -> requestLayout());
        getChildren().add(ruler);
        getStyleClass().add("columns");
    }

    /** The columns of a line in a card: what it is about in the first, what there is to say in the others. */
    public static Columns ofLine(Node about, Node said) {
        return ofLine(3, about, said);
    }

    /** The same in two halves, for a card that takes two of a page's three columns. */
    public static Columns ofHalvedLine(Node about, Node said) {
        return ofLine(2, about, said);
    }

    private static Columns ofLine(int count, Node about, Node said) {
        var indent = new Region();
        indent.getStyleClass().add("line-indent");
        HBox.setHgrow(said, Priority.ALWAYS);
        var right = new HBox(indent, said);
        right.getStyleClass().add("line-said");
        about.getStyleClass().add("line-about");
        return new Columns(count, 16, 0, LEAST_COLUMN * count).with(about, 1).with(right, count - 1);
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
        var asked = width < 0 ? prefWidth(-1) : width;
        var known = heights.get(asked);
        if (known != null) {
            return known;
        }
        var height = heightOfRows(asked);
        heights.put(asked, height);
        return height;
    }

    /** Whatever changes within asks for it; until then each height is the same, and columns within columns are asked often. */
    @Override
    public void requestLayout() {
        heights.clear();
        super.requestLayout();
    }

    private double heightOfRows(double width) {
        var rows = rows(width);
        return rows.stream().mapToDouble(this::height).sum() + (rows.size() - 1) * rowGap;
    }

    @Override
    protected void layoutChildren() {
        pseudoClassStateChanged(STACKED, isStacked(getWidth()));
        var y = 0.0;
        for (var row : rows(getWidth())) {
            var height = height(row);
            for (var place : row) {
                place.node().resizeRelocate(place.left(), y, place.width(), height);
            }
            y += height + rowGap;
        }
    }

    private List<List<Place>> rows(double width) {
        var perRow = isStacked(width) ? 1 : count;
        var pitch = (width + gutter) / perRow;
        var rows = new ArrayList<List<Place>>();
        var column = perRow;
        for (var cell : cells) {
            var span = Math.min(cell.span(), perRow);
            if (column + span > perRow) {
                rows.add(new ArrayList<>());
                column = 0;
            }
            var left = column * pitch - (joined && column > 0 ? gutter : 0);
            column += span;
            rows.get(rows.size() - 1)
                    .add(new Place(cell.node(), Math.round(left), Math.round(column * pitch - gutter)));
        }
        return rows;
    }

    private double height(List<Place> row) {
        return snapSizeY(row.stream().mapToDouble(Place::height).max().orElse(0));
    }

    private boolean isStacked(double width) {
        return width < stackBelow * ruler.getFont().getSize();
    }
}
