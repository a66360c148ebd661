package org.tokentriage.ui.receipt;

import atlantafx.base.theme.Styles;
import javafx.scene.layout.StackPane;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.Speech;

/** What to tell the customer, to be read out or copied. */
final class SpeechCard extends StackPane {

    private final SpeechFlow flow = new SpeechFlow();
    private String text = "";

    SpeechCard(Shell shell) {
        var copy = Buttons.compact(
                Icon.COPY,
                shell.say("receipt.copySpeech"),
                () -> shell.desktop().copy(text));
        copy.getStyleClass().add(Styles.FLAT);
        getChildren()
                .add(Card.of(shell.say("receipt.tell"), Buttons.confirming(copy, shell.say("frame.copied")), flow));
    }

    void show(Speech speech) {
        text = speech.text();
        flow.show(speech);
    }
}
