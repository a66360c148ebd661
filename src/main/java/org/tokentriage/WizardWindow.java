package org.tokentriage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.tokentriage.i18n.Message;
import org.tokentriage.preferences.ChosenPreferences;
import org.tokentriage.preferences.WindowPlace;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.theme.Theme;
import org.tokentriage.ui.window.WindowBounds;
import org.tokentriage.ui.window.WizardView;

/** Puts the wizard's view into a window of its size. */
public final class WizardWindow {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 680;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;

    private WizardWindow() {}

    public static void open(
            Stage stage, Shell shell, Theme theme, ChosenPreferences preferences, Optional<Message> warning) {
        open(stage, new WizardView(shell, theme, preferences, warning), theme, preferences);
    }

    /** The same around a view that was made for it. */
    static void open(Stage stage, WizardView view, Theme theme, ChosenPreferences preferences) {
        theme.choose(preferences.now().appearance());
        theme.useTextSize(preferences.now().textSize());
        var scene = new Scene(view, WIDTH, HEIGHT);
        theme.dress(scene);
        stage.titleProperty().bind(view.titleProperty());
        stage.setScene(scene);
        var place = preferences.now().place();
        var bounds = place.flatMap(known -> WindowBounds.of(known, screens()));
        letShrink(stage, bounds.flatMap(WizardWindow::screenOf).orElseGet(WizardWindow::usualScreen));
        bounds.ifPresent(known -> fit(stage, known));
        stage.show();
        bounds.ifPresentOrElse(known -> fit(stage, known), () -> insistOnSize(stage));
        stage.setMaximized(place.map(WindowPlace::maximized).orElse(false));
        new PlaceKeeper(stage, preferences).follow();
        Platform.runLater(() -> stage.getIcons()
                .setAll(Stream.of(16, 32, 48, 256).map(WizardWindow::icon).toList()));
    }

    private static void fit(Stage stage, Rectangle2D bounds) {
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }

    private static Optional<Rectangle2D> screenOf(Rectangle2D bounds) {
        return screens().stream().filter(screen -> screen.contains(bounds)).findFirst();
    }

    private static Rectangle2D usualScreen() {
        return Screen.getPrimary().getVisualBounds();
    }

    /** A screen with large pixels may be smaller than the least window elsewhere; what does not fit it would lie beside it. */
    private static void letShrink(Stage stage, Rectangle2D screen) {
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    }

    /** Some window managers, such as Openbox, open a window as small as it may become, and the toolkit does not notice. */
    private static void insistOnSize(Stage stage) {
        var screen = usualScreen();
        stage.setWidth(Math.min(Math.max(WIDTH, stage.getWidth()), screen.getWidth()));
        stage.setHeight(Math.min(Math.max(HEIGHT, stage.getHeight()), screen.getHeight()));
        if (screen.getWidth() < WIDTH || screen.getHeight() < HEIGHT) {
            stage.setX(screen.getMinX());
            stage.setY(screen.getMinY());
        }
    }

    private static Image icon(int size) {
        return new Image("/org/tokentriage/ui/window/icon-" + size + ".png");
    }
}
