package org.tokentriage.bench;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that a program of this toolkit and this theme can be: an empty window with one label. */
public final class Floor extends Application {

    public static void main(String[] arguments) {
        launch(Floor.class);
    }

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var root = new StackPane(new Label("Triagem de Token"));
        root.getStyleClass().add("floor");
        stage.setScene(new Scene(root, 960, 680));
        stage.show();
    }
}
