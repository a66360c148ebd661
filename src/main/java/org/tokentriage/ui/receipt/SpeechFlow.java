package org.tokentriage.ui.receipt;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tokentriage.protocol.Speech;

/** What the agent reads out, in quotation marks and large enough for that. */
final class SpeechFlow extends TextFlow {

    SpeechFlow() {
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("speech");
    }

    void show(Speech speech) {
        var words = new ArrayList<Node>();
        words.add(text("“"));
        for (var part : speech.parts()) {
            words.add(part.strong() ? text(part.words(), Styles.TEXT_BOLD) : text(part.words()));
        }
        words.add(text("”"));
        getChildren().setAll(words);
        setAccessibleText(speech.text());
    }

    private static Text text(String words, String... styles) {
        var text = new Text(words);
        text.getStyleClass().add(Styles.TEXT);
        text.getStyleClass().addAll(styles);
        return text;
    }
}
