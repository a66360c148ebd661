package org.tokentriage.ui.page;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.theme.Theme;

/** A few words in a window of their own, to be read and closed. */
public record TextDialog(String title, String heading, Node content) {

    public void show(Node owner, String close) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.getScene().getWindow());
        dialog.setTitle(title);
        var pane = dialog.getDialogPane();
        var read = new VBox(12, Type.heading(heading), content);
        read.getStyleClass().add("text-dialog");
        pane.setContent(read);
        pane.getButtonTypes().add(new ButtonType(close, ButtonData.CANCEL_CLOSE));
        Theme.dressLike(owner.getScene(), pane.getScene());
        dialog.show();
    }
}
