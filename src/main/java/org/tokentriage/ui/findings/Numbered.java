package org.tokentriage.ui.findings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.text.Type;

/** Things to do, one after the other. */
final class Numbered extends VBox {

    Numbered(List<String> steps) {
        super(8);
        for (var number = 1; number <= steps.size(); number++) {
            getChildren().add(row(number, steps.get(number - 1)));
        }
    }

    private static Node row(int number, String step) {
        var figure = Type.smallMuted(number + ".");
        figure.getStyleClass().add("number");
        var words = Type.small(step);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(figure, words);
        row.getStyleClass().add("numbered");
        return row;
    }
}
