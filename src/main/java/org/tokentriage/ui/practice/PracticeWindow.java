package org.tokentriage.ui.practice;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.theme.Theme;

/** A window in front of the training's, with buttons under its content. */
final class PracticeWindow {

    private final Stage stage = new Stage();
    private final VBox content = new VBox();
    private final HBox buttons = new HBox();

    PracticeWindow(String title, String sentence, Node... parts) {
        stage.setTitle(title);
        content.getChildren().add(new VBox(Type.heading(title), Type.muted(sentence)));
        content.getChildren().addAll(parts);
        content.getChildren().add(buttons);
        content.getStyleClass().add("practice-window");
        PracticeStyle.dress(content);
        buttons.getStyleClass().add("practice-buttons");
    }

    /** Closes the window, as Escape does. */
    PracticeWindow closing(String text) {
        var close = button(text, () -> {});
        close.setCancelButton(true);
        return this;
    }

    PracticeWindow offering(String text, Runnable action) {
        button(text, action);
        return this;
    }

    /** What Enter does. */
    PracticeWindow primarily(String text, Runnable action) {
        var primary = Buttons.primary(() -> closeAnd(action));
        primary.setText(text);
        buttons.getChildren().add(primary);
        return this;
    }

    /** @param first where the focus is then */
    void show(Node owner, Node first) {
        stage.initOwner(owner.getScene().getWindow());
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setResizable(false);
        stage.setScene(new Scene(content));
        Theme.dressLike(owner.getScene(), stage.getScene());
        stage.show();
        fit();
        first.requestFocus();
    }

    /** Where the focus is when nothing else wants it: on the last button. */
    Node last() {
        return buttons.getChildren().getLast();
    }

    /** What was shown may need another height now, though never more than the screen has: then the list gives way. */
    void fit() {
        stage.sizeToScene();
        var screen = Screen.getPrimary().getVisualBounds().getHeight();
        if (stage.getHeight() > screen) {
            stage.setHeight(screen);
        }
    }

    /** A list that scrolls, and brings whatever has the focus into view. */
    static ScrollPane scrolling(Region list) {
        var scrolling = new ScrollPane(Card.ofRows(list));
        scrolling.setFitToWidth(true);
        scrolling.setFocusTraversable(false);
        scrolling.getStyleClass().add("practice-list");
        VBox.setVgrow(scrolling, Priority.ALWAYS);
        scrolling.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> {
            if (focused != null && list.equals(focused.getParent())) {
                scrolling.layout();
                var hidden = list.getHeight() - scrolling.getViewportBounds().getHeight();
                var middle = focused.getBoundsInParent().getCenterY()
                        - scrolling.getViewportBounds().getHeight() / 2;
                scrolling.setVvalue(hidden > 0 ? Math.clamp(middle / hidden, 0, 1) : 0);
            }
        });
        return scrolling;
    }

    private Button button(String text, Runnable action) {
        var button = Buttons.plain(() -> closeAnd(action));
        button.setText(text);
        buttons.getChildren().add(button);
        return button;
    }

    private void closeAnd(Runnable action) {
        stage.close();
        action.run();
    }
}
