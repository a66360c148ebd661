package org.tokentriage;

import java.io.IOException;
import java.util.Optional;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.preferences.ChosenPreferences;
import org.tokentriage.preferences.WindowPlace;

/** Remembers where a window is when it closes. While it fills its screen, what it comes back to is remembered with that. */
final class PlaceKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(PlaceKeeper.class);

    private final Stage stage;
    private final ChosenPreferences preferences;
    private @Nullable WindowPlace unfilled;

    PlaceKeeper(Stage stage, ChosenPreferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
        preferences.now().place().ifPresent(place -> unfilled = place);
    }

    void follow() {
        stage.xProperty().subscribe(this::note);
        stage.yProperty().subscribe(this::note);
        stage.widthProperty().subscribe(this::note);
        stage.heightProperty().subscribe(this::note);
        stage.setOnHiding(event -> keep());
    }

    /** Remembers where the window is now. */
    void keepNow() {
        note();
        keep();
    }

    private void note() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified()) {
            unfilled = place().orElse(unfilled);
        }
    }

    private Optional<WindowPlace> place() {
        try {
            return Optional.of(new WindowPlace(
                    (int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight(), false));
        } catch (IllegalArgumentException nowhere) {
            return Optional.empty();
        }
    }

    private void keep() {
        var last = unfilled;
        if (last == null) {
            return;
        }
        var place = new WindowPlace(last.x(), last.y(), last.width(), last.height(), stage.isMaximized());
        try {
            preferences.choose(preferences.now().with(place));
        } catch (IOException full) {
            LOG.warn("the window's place could not be kept", full);
        }
    }
}
