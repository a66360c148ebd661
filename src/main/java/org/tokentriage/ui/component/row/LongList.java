package org.tokentriage.ui.component.row;

import atlantafx.base.theme.Tweaks;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Rows in a frame of their own, so that many of them push nothing off the page; the selected one is always seen. */
public final class LongList extends ScrollPane {

    /** Of the window's height: what stands above on a page stays in sight in the smallest one. */
    private static final double SHARE = 0.31;

    private final RowList<?> rows;

    private LongList(RowList<?> rows) {
        this.rows = rows;
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("long-list", Tweaks.EDGE_TO_EDGE);
        sceneProperty()
                .flatMap(scene -> scene.heightProperty())
                .subscribe(height -> setMaxHeight(height == null ? USE_COMPUTED_SIZE : SHARE * height.doubleValue()));
        rows.selectedProperty().subscribe(selected -> reveal());
        viewportBoundsProperty().subscribe(bounds -> reveal());
    }

    /** {@return the rows as they are, or in a frame when there are more than that many} */
    public static Node of(RowList<?> rows, int most) {
        return rows.getChildren().size() > most ? new LongList(rows) : rows;
    }

    private void reveal() {
        var row = rows.selectedRow().getBoundsInParent();
        var height = getViewportBounds().getHeight();
        var hidden = rows.getHeight() - height;
        if (hidden <= 0) {
            return;
        }
        var top = getVvalue() * hidden;
        if (row.getMinY() < top) {
            setVvalue(row.getMinY() / hidden);
        } else if (row.getMaxY() > top + height) {
            setVvalue((row.getMaxY() - height) / hidden);
        }
    }
}
