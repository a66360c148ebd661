package org.tokentriage.ui.signin;

import javafx.event.Event;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A box to tick with the mouse or the space bar. Enter stays with the primary button, as everywhere. */
final class Tick extends CheckBox {

    /** @param name with {@code _} before its mnemonic */
    Tick(String name) {
        super(name);
        setMnemonicParsing(true);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        addEventFilter(KeyEvent.ANY, this::leaveEnter);
    }

    private void leaveEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            Event.fireEvent(getParent(), event.copyFor(getParent(), getParent()));
        }
    }
}
