package org.tokentriage.ui.window;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Type;

/** A strip across the window that says what is different in this mode; inverse, so that it competes with no verdict's colour. */
final class ModeStrip extends HBox {

    /** @param mode its name, which is shown in capitals */
    ModeStrip(Icon icon, String mode, String sentence) {
        var word = Type.smallBold(mode.toUpperCase(Locale.ROOT));
        word.setMinWidth(USE_PREF_SIZE);
        var words = new HBox(word, Type.small("· " + sentence));
        words.getStyleClass().add("mode-words");
        getChildren().addAll(Icon.seated(icon.node()), words);
        getStyleClass().add("mode-strip");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(mode + ". " + sentence);
    }
}
