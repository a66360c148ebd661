package org.tokentriage.ui.form;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.Type;

/** A part of a form under a title, with a quiet line beside the title. */
public final class Section extends VBox {

    public Section(String title, Node... content) {
        this(new HBox(Type.section(title)), content);
    }

    public Section(String title, String quietly, Node... content) {
        this(new HBox(Type.section(title), Type.caption(quietly)), content);
    }

    private Section(HBox title, Node... content) {
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        getChildren().addAll(content);
        getStyleClass().add("section");
    }
}
