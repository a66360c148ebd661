package org.tokentriage.ui.drafting;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.text.Type;

/** A part of a form under a title, with a quiet line beside the title. */
final class Section extends VBox {

    Section(String title, Node... content) {
        this(new HBox(Type.section(title)), content);
    }

    Section(String title, String quietly, Node... content) {
        this(new HBox(Type.section(title), Type.caption(quietly)), content);
    }

    private Section(HBox title, Node... content) {
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        getChildren().addAll(content);
        getStyleClass().add("section");
    }
}
