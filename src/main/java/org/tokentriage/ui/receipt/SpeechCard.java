package org.tokentriage.ui.receipt;

import atlantafx.base.theme.Styles;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.tokentriage.protocol.Speech;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.page.Shell;

/** What to tell the customer, to be read out or copied. */
final class SpeechCard extends StackPane {

    private final SpeechFlow flow = new SpeechFlow();
    private String text = "";

    /** @param besides what else can be copied for the customer */
    SpeechCard(Shell shell, Button... besides) {
        var copies = new HBox(besides);
        copies.getChildren().add(copying(shell, "receipt.copySpeech", () -> text));
        getChildren().add(Card.of(shell.say("receipt.tell"), copies, flow));
    }

    static Button copying(Shell shell, String name, Supplier<String> words) {
        var button = Buttons.compact(
                Icon.COPY, shell.say(name), () -> shell.desktop().copy(words.get()));
        button.getStyleClass().add(Styles.FLAT);
        return Buttons.confirming(button, shell.say("frame.copied"));
    }

    void show(Speech speech) {
        text = speech.text();
        flow.show(speech);
    }
}
