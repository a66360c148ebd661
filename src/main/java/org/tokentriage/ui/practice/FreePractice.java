package org.tokentriage.ui.practice;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tokentriage.practice.Exercise;
import org.tokentriage.practice.Trouble;
import org.tokentriage.practice.token.Specimen;
import org.tokentriage.ui.component.control.Field;
import org.tokentriage.ui.component.control.OneOf;

/** Which token is connected and what is wrong at the desk, when nobody sets an exercise. */
final class FreePractice {

    private final OneOf<Specimen> token;
    private final OneOf<Trouble> trouble;
    private final VBox node;

    FreePractice(PracticeWords words) {
        token = new OneOf<>(List.of(Specimen.values()), specimen -> words.say("token." + specimen));
        trouble = new OneOf<>(List.of(Trouble.values()), wrong -> words.say("trouble." + wrong));
        token.setValue(Specimen.BLANK);
        trouble.setValue(Trouble.NONE);
        node = new VBox(
                new Field(words.say("exercises.free.token"), token),
                new Field(words.say("exercises.free.trouble"), trouble));
        node.getStyleClass().add("stack");
    }

    Node node() {
        return node;
    }

    Exercise exercise() {
        return Exercise.free(trouble.getValue().with(token.getValue()));
    }
}
