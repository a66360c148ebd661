package org.tokentriage.ui.component.box;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Type;

/** A strip across the window that says what is different in this mode; inverse, so that it competes with no verdict's colour. */
public final class ModeStrip extends HBox {

    /** @param mode its name, which is shown in capitals */
    public ModeStrip(Icon icon, String mode, String sentence) {
        var word = Type.smallBold(mode.toUpperCase(Locale.ROOT));
        word.setMinWidth(USE_PREF_SIZE);
        var words = new HBox(word, Type.small("· " + sentence));
        words.getStyleClass().add("mode-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setAccessibleText(mode + ". " + sentence);
        getChildren().addAll(Icon.seated(icon.node()), words);
        getStyleClass().add("mode-strip");
    }

    /** The same with a way out of the mode. */
    public ModeStrip with(Hyperlink way) {
        getChildren().add(way);
        return this;
    }
}
