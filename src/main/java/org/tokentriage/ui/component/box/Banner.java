package org.tokentriage.ui.component.box;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;

/** What a page has to say, in two tinted columns, and what follows from it, in a third. */
public final class Banner extends StackPane {

    /**
     * @param said beside the sign: a title first
     * @param side what follows from it
     */
    public Banner(Tone tone, Icon icon, VBox said, VBox side) {
        HBox.setHgrow(said, Priority.ALWAYS);
        Node sign = new StackPane(icon.mark(tone));
        sign.getStyleClass().add("banner-sign");
        var main = new HBox(sign, said);
        main.getStyleClass().add("banner-main");
        side.getStyleClass().add("banner-side");
        getChildren().add(new Columns(3, 16, 0, 50).with(main, 2).with(side, 1).joined());
        getStyleClass().addAll("banner", tone.styleClass());
    }
}
