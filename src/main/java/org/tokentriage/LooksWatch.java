package org.tokentriage;

import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.tokentriage.system.OperatingSystem;
import org.tokentriage.ui.theme.SystemAppearance;
import org.tokentriage.ui.theme.Theme;

/** Whoever changes the system's looks leaves the window for it: when the window gets the focus again, the system is asked again. */
final class LooksWatch {

    private LooksWatch() {}

    static Subscription of(Stage stage, Theme theme) {
        var system = new SystemAppearance(OperatingSystem.current());
        return stage.focusedProperty().subscribe((before, focused) -> {
            if (focused) {
                Thread.ofPlatform().daemon().start(() -> ask(system, theme));
            }
        });
    }

    private static void ask(SystemAppearance system, Theme theme) {
        var looks = system.looks();
        Platform.runLater(() -> theme.follow(looks));
    }
}
