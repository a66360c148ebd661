package org.tokentriage.ui.testing;

import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/** What a screen reader calls something. */
public final class Named {

    private Named() {}

    /** {@return what can take the focus and has no name} */
    public static Stream<String> nameless(Node view) {
        return Seen.nodes(view)
                .filter(node -> node.isFocusTraversable() || node.isFocused())
                .filter(node -> name(node).isBlank())
                .map(Node::toString);
    }

    /** A field in which nothing can be read is named by the label above it. */
    public static String name(Node node) {
        var told = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        var label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        return (told == null || told.toString().isEmpty()) && label instanceof Labeled labeled
                ? labeled.getText()
                : told == null ? "" : told.toString();
    }
}
