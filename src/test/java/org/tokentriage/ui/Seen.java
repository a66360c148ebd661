package org.tokentriage.ui;

import java.util.stream.Stream;
import javafx.css.Styleable;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** What a window shows. */
final class Seen {

    private Seen() {}

    /** All visible nodes below and with this one, in the order of the screen. */
    static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Seen::nodes)
                : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), children);
    }

    /** All visible texts, icons left out. */
    static Stream<Text> texts(Node node) {
        return nodes(node)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && !isIcon(text));
    }

    static boolean isIcon(Styleable node) {
        return node.getStyleClass().contains("icon");
    }

    /** Whether a label or button had to leave out part of its text. */
    static boolean isCut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .anyMatch(text -> text.getText().contains(labeled.getEllipsisString()));
    }

    static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
