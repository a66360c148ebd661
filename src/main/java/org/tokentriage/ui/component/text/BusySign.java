package org.tokentriage.ui.component.text;

import atlantafx.base.controls.RingProgressIndicator;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;

/** Something goes on: a ring that turns, or an hourglass where nothing shall move. */
public final class BusySign extends StackPane {

    public BusySign() {
        getChildren().addAll(ring(), Icon.BUSY.node("accent", "still-sign"));
        getStyleClass().add("busy-sign");
    }

    private static Node ring() {
        var ring = new RingProgressIndicator(ProgressIndicator.INDETERMINATE_PROGRESS);
        ring.getStyleClass().add("busy-ring");
        ring.setFocusTraversable(false);
        ring.setAccessibleRole(AccessibleRole.NODE);
        return ring;
    }
}
