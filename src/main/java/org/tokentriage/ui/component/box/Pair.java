package org.tokentriage.ui.component.box;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.text.Type;

/** A label over its value. */
public final class Pair extends VBox {

    private final HBox value = new HBox();

    private Pair(String label, Label text) {
        value.getChildren().add(text);
        value.getStyleClass().add("pair-value");
        getChildren().addAll(Type.caption(label), value);
        getStyleClass().add("pair");
    }

    public static Pair of(String label, String text) {
        return new Pair(label, Type.body(text));
    }

    /** A pair whose value is read letter by letter. */
    public static Pair ofCode(String label, String text) {
        return new Pair(label, Type.code(text));
    }

    /** Puts a small action, or a number that must not be broken, beside the value. */
    public Pair with(Region beside) {
        beside.setMinWidth(Region.USE_PREF_SIZE);
        value.getChildren().add(beside);
        return this;
    }
}
