package org.tokentriage.ui.component.row;

import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Card;

/** What was looked at, line by line. */
public final class Checklist extends StackPane {

    private final VBox rows = new VBox();

    public Checklist() {
        getChildren().add(Card.ofRows(rows));
    }

    /** Shows other lines; those that were shown already keep their place and their motion. */
    public void show(List<CheckRow> shown) {
        rows.getChildren().setAll(shown);
        Rows.markFirst(rows);
    }
}
