package org.tokentriage.ui.scan;

import atlantafx.base.theme.Styles;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tokentriage.i18n.Harmless;

/** A line of detail with something in it that is read letter by letter: a path, a serial number. */
final class CodeLine extends TextFlow {

    /**
     * @param before words before the code; may be empty
     * @param after words after it; may be empty
     */
    CodeLine(String before, String code, String after) {
        add(before.isEmpty() ? "" : before + " ");
        add(code).getStyleClass().add("code");
        add(after.isEmpty() ? "" : " " + after);
        getStyleClass().add("code-line");
    }

    private Text add(String words) {
        var text = new Text(Harmless.shown(words));
        text.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        getChildren().add(text);
        return text;
    }
}
