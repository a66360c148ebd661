package org.tokentriage.ui.window;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tokentriage.i18n.Message;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;

/** A quiet line under the head of the window: something beside the agent's work did not go well. */
final class RemarkLine extends HBox {

    private final Shell shell;
    private final Label words = Type.small("");

    RemarkLine(Shell shell) {
        this.shell = shell;
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icon.seated(Icon.NOTE.node(Tone.NEUTRAL)), words);
        getStyleClass().add("remark-line");
    }

    void show(Optional<Message> remark) {
        words.setText(remark.map(shell::say).orElse(""));
        setVisible(remark.isPresent());
        setManaged(remark.isPresent());
    }
}
