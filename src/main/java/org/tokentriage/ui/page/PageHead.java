package org.tokentriage.ui.page;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.text.Type;

/** What a page says first: one sentence on how things stand, and a quieter one on what that means. */
public final class PageHead extends VBox {

    private final Label heading = Type.heading("");
    private final Label sentence = Type.muted("");

    public PageHead() {
        getChildren().addAll(heading, sentence);
        getStyleClass().add("page-head");
    }

    public void say(String headingText, String sentenceText) {
        heading.setText(headingText);
        sentence.setText(sentenceText);
        heading.setAccessibleText(headingText + " " + sentenceText);
    }

    /** The node that takes the focus. */
    public Label heading() {
        return heading;
    }
}
