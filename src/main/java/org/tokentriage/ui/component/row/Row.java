package org.tokentriage.ui.component.row;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;

/** A row to choose: a sign, a title, and words that say what it holds. */
public final class Row<T> extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final T value;
    private boolean selected;

    private Row(T value, String spoken, Node... parts) {
        super(parts);
        this.value = value;
        getStyleClass().add("row");
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(spoken);
    }

    /** A group of things. */
    public static <T> Row<T> ofGroup(T value, Icon icon, String title, String words) {
        return of(value, icon, title, words, true);
    }

    /** One thing of the group above it. */
    public static <T> Row<T> ofMember(T value, Icon icon, String title, String words) {
        var row = of(value, icon, title, words, false);
        row.getStyleClass().add("child");
        return row;
    }

    /** One of several choices, in columns. */
    public static <T> Row<T> ofChoice(T value, String spoken, Node named, Node told) {
        var mark = new Region();
        mark.getStyleClass().add("radio-mark");
        HBox.setHgrow(named, Priority.ALWAYS);
        var columns = Columns.ofLine(new HBox(Icon.seated(mark), named), new VBox(told));
        HBox.setHgrow(columns, Priority.ALWAYS);
        var row = new Row<>(value, spoken, columns);
        row.getStyleClass().add("radio-row");
        return row;
    }

    private static <T> Row<T> of(T value, Icon icon, String title, String words, boolean bold) {
        var told = new VBox(bold ? Type.bold(title) : Type.body(title), Type.smallMuted(words));
        HBox.setHgrow(told, Priority.ALWAYS);
        return new Row<>(value, title + ", " + words, icon.node(Tone.NEUTRAL), told);
    }

    public T value() {
        return value;
    }

    void mark(boolean now) {
        selected = now;
        setFocusTraversable(now);
        pseudoClassStateChanged(SELECTED, now);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? selected
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
