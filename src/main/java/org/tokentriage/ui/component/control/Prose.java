package org.tokentriage.ui.component.control;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text of several lines. Tab leaves it, as it leaves any other field. */
public final class Prose extends TextArea {

    /** @param lines how many lines are always seen */
    public Prose(StringProperty text, int lines) {
        textProperty().bindBidirectional(text);
        setWrapText(true);
        setPrefRowCount(lines);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
    }

    /** The toolkit writes a tabulator on Tab and leaves on Control+Tab. */
    private void leaveByTab(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.TAB && !pressed.isShortcutDown() && !pressed.isAltDown()) {
            pressed.consume();
            fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, pressed.isShiftDown(), true, false, false));
        }
    }
}
