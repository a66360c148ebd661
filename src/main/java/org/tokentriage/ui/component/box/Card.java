package org.tokentriage.ui.component.box;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.text.Type;

/** A box with a title and, at the right of the title, at most one pill or action. */
public final class Card extends VBox {

    private Card(Node... parts) {
        super(parts);
        getStyleClass().add("card-box");
    }

    /** A card with padding around its content. */
    public static Card of(String title, Node content) {
        return of(header(title), content);
    }

    public static Card of(String title, Node atRight, Node content) {
        return of(header(title, atRight), content);
    }

    /** A card about one thing of a kind: its name and, more quietly, the kind. */
    public static Card of(String name, String kind, Node atRight, Node content) {
        var header = header(name);
        if (!kind.isEmpty()) {
            header.getChildren().add(Type.smallMuted(kind));
        }
        header.getChildren().addAll(spring(), atRight);
        return of(header, content);
    }

    /** A card whose rows reach to its edges. */
    public static Card ofRows(String title, Node rows) {
        return new Card(header(title), rows);
    }

    public static Card ofRows(String title, Node atRight, Node rows) {
        return new Card(header(title, atRight), rows);
    }

    /** A card of rows without a title. */
    public static Card ofRows(Node rows) {
        return new Card(rows);
    }

    /** A card without a title. */
    public static Card of(Node content) {
        return new Card(body(content));
    }

    private static Card of(Node header, Node content) {
        return new Card(header, body(content));
    }

    private static HBox header(String title) {
        var header = new HBox(Type.smallBold(title));
        header.getStyleClass().add("card-header");
        return header;
    }

    private static HBox header(String title, Node atRight) {
        var header = header(title);
        header.getChildren().addAll(spring(), atRight);
        return header;
    }

    private static Node body(Node content) {
        var body = new VBox(content);
        body.getStyleClass().add("card-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private static Node spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
