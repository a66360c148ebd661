package org.tokentriage.ui.component.box;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;

/** A quiet remark: what a button on this page will mean, a draft that was restored. */
public final class Notice extends HBox {

    public Notice(String text) {
        Label words = Type.small(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icon.seated(Icon.NOTE.node(Tone.NEUTRAL)), words);
        getStyleClass().add("notice");
    }
}
