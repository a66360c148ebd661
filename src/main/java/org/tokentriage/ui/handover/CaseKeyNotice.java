package org.tokentriage.ui.handover;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;

/** The key of the case, to be told to the technician, by which a laudo of another case is noticed. */
final class CaseKeyNotice extends HBox {

    CaseKeyNotice(CorrelationKey key, Shell shell) {
        var told = new FlowPane(8, 4, Type.small(shell.say("receiving.key")), Type.code(key.value()), copy(key, shell));
        var words = new VBox(4, told, Type.smallMuted(shell.say("receiving.key.hint")));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icon.seated(Icon.NOTE.node(Tone.NEUTRAL)), words);
        getStyleClass().add("notice");
    }

    private static Button copy(CorrelationKey key, Shell shell) {
        var copy = Buttons.iconOnly(
                Icon.COPY,
                shell.say("receiving.key.copy"),
                () -> shell.desktop().copy(key.value()));
        copy.getStyleClass().add("tiny-icon");
        return Buttons.confirming(copy, shell.say("frame.copied"));
    }
}
