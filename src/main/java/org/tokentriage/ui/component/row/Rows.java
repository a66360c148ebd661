package org.tokentriage.ui.component.row;

import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;

/** What rows in a card have in common: a line between them, and none over the first. */
final class Rows {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private Rows() {}

    static void markFirst(Pane rows) {
        for (var row : rows.getChildren()) {
            row.pseudoClassStateChanged(FIRST, row.equals(rows.getChildren().get(0)));
        }
    }
}
