package org.tokentriage.ui;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.Type;

/** A few words in a window of their own, to be read and closed. */
record TextDialog(String title, String heading, Node content) {

    void show(Node owner, Theme theme, String close) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.getScene().getWindow());
        dialog.setTitle(title);
        var pane = dialog.getDialogPane();
        pane.setContent(new VBox(12, Type.heading(heading), content));
        pane.getButtonTypes().add(new ButtonType(close, ButtonData.CANCEL_CLOSE));
        pane.setPrefWidth(480);
        theme.dress(pane.getScene());
        dialog.show();
    }
}
