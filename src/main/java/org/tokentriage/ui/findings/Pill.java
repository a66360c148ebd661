package org.tokentriage.ui.findings;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;

/** A second finding beside a title: an icon and a word or two. */
final class Pill extends HBox {

    Pill(Tone tone, Icon icon, String text) {
        var sign = icon.node(tone);
        sign.getStyleClass().add("small-icon");
        var words = Type.smallBold(text);
        words.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(sign, words);
        getStyleClass().addAll("pill", tone.styleClass());
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }
}
