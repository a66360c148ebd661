package org.tokentriage.ui.component;

import atlantafx.base.theme.Styles;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A line of a checklist: a sign, a name with a word for its state, and what was found. */
public final class CheckRow extends VBox {

    public CheckRow(CheckState state, String name, String word, Node... found) {
        var told = Type.small(word);
        told.getStyleClass().add(state.wordStyle());
        if (state.isLoud()) {
            told.getStyleClass().add(Styles.TEXT_BOLD);
        }
        var named = new VBox(Type.bold(name), told);
        HBox.setHgrow(named, Priority.ALWAYS);
        var left = new HBox(Icon.seated(state.sign()), named);
        left.getStyleClass().add("check-part");
        var right = new VBox(found);
        right.getStyleClass().addAll("check-part", "check-found");
        getChildren().add(new Columns(3, 16, 44).with(left, 1).with(right, 2));
        getStyleClass().add("check-row");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(name + ", " + word);
    }
}
