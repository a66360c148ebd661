package org.tokentriage.ui.practice;

import java.util.Objects;
import javafx.scene.Parent;

/** The sheet of the training, which no other window reads. */
final class PracticeStyle {

    private static final String SHEET = "/org/tokentriage/ui/practice/practice.css";

    private PracticeStyle() {}

    static void dress(Parent node) {
        var sheet = Objects.requireNonNull(PracticeStyle.class.getResource(SHEET), SHEET);
        node.getStylesheets().add(sheet.toExternalForm());
    }
}
