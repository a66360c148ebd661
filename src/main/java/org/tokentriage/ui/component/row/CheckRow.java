package org.tokentriage.ui.component.row;

import atlantafx.base.theme.Styles;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Type;

/** A line of a checklist: a sign, a name with a word for its state, and what was found. */
public final class CheckRow extends VBox {

    private final String name;
    private final Label told;
    private final HBox about;
    private final VBox said;

    public CheckRow(CheckState state, String name, String word, Node... found) {
        this.name = name;
        this.told = Type.small(word);
        told.getStyleClass().add(state.wordStyle());
        if (state.isLoud()) {
            told.getStyleClass().add(Styles.TEXT_BOLD);
        }
        var named = new VBox(Type.bold(name), told);
        HBox.setHgrow(named, Priority.ALWAYS);
        about = new HBox(Icon.seated(state.sign()), named);
        said = new VBox(found);
        getChildren().add(Columns.ofLine(about, said));
        getStyleClass().add("check-row");
        setAccessibleRole(AccessibleRole.TEXT);
        tell(word);
    }

    /** Gives both parts the same width: for a list that takes two of a page's three columns. */
    public CheckRow halved() {
        getChildren().setAll(Columns.ofHalvedLine(about, said));
        return this;
    }

    /** Tells another word for the state, in place. */
    public void tell(String word) {
        told.setText(word);
        setAccessibleText(name + ", " + word);
    }
}
