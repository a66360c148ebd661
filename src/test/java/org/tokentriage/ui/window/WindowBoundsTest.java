package org.tokentriage.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.tokentriage.preferences.WindowPlace;

class WindowBoundsTest {

    private static final Rectangle2D FIRST = new Rectangle2D(0, 0, 1280, 860);
    private static final Rectangle2D LEFT = new Rectangle2D(-1920, 0, 1920, 1080);

    @Test
    void aWindowComesBackWhereItWas() {
        assertThat(WindowBounds.of(at(-1000, 20, 960, 680), List.of(FIRST, LEFT)))
                .contains(new Rectangle2D(-1000, 20, 960, 680));
    }

    @Test
    void aWindowWhoseScreenIsGoneOpensAsIfForTheFirstTime() {
        assertThat(WindowBounds.of(at(-1000, 20, 960, 680), List.of(FIRST))).isEmpty();
        assertThat(WindowBounds.of(at(1200, 20, 960, 680), List.of(FIRST))).isEmpty();
        assertThat(WindowBounds.of(at(0, 5000, 960, 680), List.of(FIRST))).isEmpty();
    }

    @Test
    void aWindowThatWasPartlyBesideItsScreenIsWholeAgain() {
        assertThat(WindowBounds.of(at(1000, 700, 960, 680), List.of(FIRST)))
                .contains(new Rectangle2D(320, 180, 960, 680));
    }

    @Test
    void aWindowIsNeverLargerThanItsScreen() {
        assertThat(WindowBounds.of(at(-8, -8, 2560, 1400), List.of(FIRST))).contains(FIRST);
    }

    private static WindowPlace at(int x, int y, int width, int height) {
        return new WindowPlace(x, y, width, height, false);
    }
}
