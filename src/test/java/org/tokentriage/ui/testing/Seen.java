package org.tokentriage.ui.testing;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.Styleable;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;

/** What a window shows. */
public final class Seen {

    private Seen() {}

    /** All visible nodes below and with this one, in the order of the screen. */
    public static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Seen::nodes)
                : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), children);
    }

    /** Head, page and foot of the window. */
    public static Stream<Node> areas(Node view) {
        return nodes(view)
                .filter(BorderPane.class::isInstance)
                .map(BorderPane.class::cast)
                .flatMap(frame -> frame.getChildren().stream());
    }

    /** All visible texts, icons left out. */
    public static Stream<Text> texts(Node node) {
        return nodes(node)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && !isIcon(text));
    }

    public static boolean isIcon(Styleable node) {
        return node.getStyleClass().contains("icon");
    }

    /** Whether a label or button had to leave out part of its text. */
    public static boolean isCut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .anyMatch(text -> text.getText().contains(labeled.getEllipsisString()));
    }

    public static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Whether nothing around a node, such as a list that scrolls, cuts any of it away. */
    public static boolean isInSight(Node node) {
        var box = inScene(node);
        return Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent)
                .filter(parent -> parent.getClip() != null)
                .map(parent -> parent.localToScene(parent.getClip().getLayoutBounds()))
                .allMatch(sight -> sight.contains(box));
    }
}
