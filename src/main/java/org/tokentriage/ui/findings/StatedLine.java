package org.tokentriage.ui.findings;

import atlantafx.base.theme.Styles;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tokentriage.i18n.Harmless;
import org.tokentriage.ui.component.text.Tone;

/** A small line that names a thing and says in one or two words how it stands. */
final class StatedLine extends TextFlow {

    StatedLine(String name, String state, Tone tone) {
        add(name, "plain-text");
        add(" · ", Styles.TEXT_MUTED);
        add(state, tone == Tone.WARNING || tone == Tone.DANGER ? tone.styleClass() : Styles.TEXT_MUTED);
        getStyleClass().add("stated-line");
    }

    private void add(String words, String styleClass) {
        var text = new Text(Harmless.shown(words));
        text.getStyleClass().addAll(Styles.TEXT_SMALL, styleClass);
        getChildren().add(text);
    }
}
