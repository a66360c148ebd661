package org.tokentriage.ui.receipt;

import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** A word or two that look like a label but can be selected and copied, and take the focus. As wide as the text. */
final class Selectable extends TextField {

    /** Room for the caret, in pixels; without it the text scrolls by a pixel. */
    private static final double CARET = 2;

    Selectable(String text) {
        super(text);
        setEditable(false);
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        prefWidthProperty().bind(fontProperty().map(font -> {
            var measured = new Text(text);
            measured.setFont(font);
            return Math.ceil(measured.getLayoutBounds().getWidth()) + CARET;
        }));
        getStyleClass().add("selectable");
    }
}
