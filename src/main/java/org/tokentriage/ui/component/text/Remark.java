package org.tokentriage.ui.component.text;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A small sentence below what it is about, with a mark before it. */
public final class Remark extends HBox {

    /** How a sentence is marked; a hint is not. */
    public enum Kind {
        HINT,
        NOTE,
        DONE,
        BUSY,
        WRONG
    }

    private final String words;

    public Remark(Kind kind, String words) {
        this.words = words;
        var sentence = Type.caption(words);
        if (kind == Kind.WRONG) {
            sentence.getStyleClass().add(Styles.DANGER);
        }
        HBox.setHgrow(sentence, Priority.ALWAYS);
        mark(kind).map(Remark::small).ifPresent(getChildren()::add);
        getChildren().add(sentence);
        getStyleClass().add("remark");
    }

    public String words() {
        return words;
    }

    private static Optional<Node> mark(Kind kind) {
        return switch (kind) {
            case HINT -> Optional.empty();
            case NOTE -> Optional.of(Icon.NOTE.node(Tone.NEUTRAL));
            case DONE -> Optional.of(Icon.FOUND.node(Tone.SUCCESS));
            case BUSY -> Optional.of(new BusySign());
            case WRONG -> Optional.of(Icon.WARNING.node(Tone.DANGER));
        };
    }

    private static Node small(Node mark) {
        mark.getStyleClass().add("small-icon");
        return Icon.seated(mark);
    }
}
