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
        getChildren().add(Columns.ofLine(new HBox(Icon.seated(state.sign()), named), new VBox(found)));
        getStyleClass().add("check-row");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(name + ", " + word);
    }
}
