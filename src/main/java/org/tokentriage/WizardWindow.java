package org.tokentriage;

import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.tokentriage.ui.Shell;
import org.tokentriage.ui.Theme;
import org.tokentriage.ui.WizardView;

/** Puts the wizard's view into a window of its size. */
public final class WizardWindow {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 680;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;

    private WizardWindow() {}

    public static void open(Stage stage, Shell shell, Theme theme) {
        var view = new WizardView(shell, theme);
        var scene = new Scene(view, WIDTH, HEIGHT);
        theme.dress(scene);
        stage.titleProperty().bind(view.titleProperty());
        stage.getIcons().setAll(Stream.of(16, 32, 48, 256).map(WizardWindow::icon).toList());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.show();
    }

    private static Image icon(int size) {
        return new Image("/org/tokentriage/ui/icon-" + size + ".png");
    }
}
