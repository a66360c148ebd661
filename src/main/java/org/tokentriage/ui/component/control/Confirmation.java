package org.tokentriage.ui.component.control;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.tokentriage.ui.component.text.Icon;

/** A word in a button's own place that its work is done; then the button is as it was. */
final class Confirmation {

    private static final Duration LENGTH = Duration.seconds(2);

    private final Button button;
    private final String done;
    private final String text;
    private final @Nullable String name;
    private final Node graphic;

    private Confirmation(Button button, String done) {
        this.button = button;
        this.done = done;
        this.text = button.getText();
        this.name = button.getAccessibleText();
        this.graphic = button.getGraphic();
    }

    static Confirmation on(Button button, String done) {
        return new Confirmation(button, done);
    }

    void show() {
        if (text.equals(done)) {
            return;
        }
        button.setMinWidth(button.getWidth());
        button.setGraphic(Icon.CHECK.node());
        button.setAccessibleText(done);
        if (button.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY) {
            button.setText(done);
        }
        var pause = new PauseTransition(LENGTH);
        pause.setOnFinished(event -> restore());
        pause.play();
    }

    private void restore() {
        button.setText(text);
        button.setGraphic(graphic);
        button.setAccessibleText(name);
        button.setMinWidth(Region.USE_PREF_SIZE);
    }
}
