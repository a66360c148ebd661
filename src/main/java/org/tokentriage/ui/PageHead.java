package org.tokentriage.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.Type;

/** What a page says first: one sentence on how things stand, and a quieter one on what that means. */
final class PageHead extends VBox {

    private final Label heading = Type.heading("");
    private final Label sentence = Type.muted("");

    PageHead() {
        getChildren().addAll(heading, sentence);
        getStyleClass().add("page-head");
    }

    void say(String headingText, String sentenceText) {
        heading.setText(headingText);
        sentence.setText(sentenceText);
        heading.setAccessibleText(headingText + " " + sentenceText);
    }

    /** The node that takes the focus. */
    Label heading() {
        return heading;
    }
}
