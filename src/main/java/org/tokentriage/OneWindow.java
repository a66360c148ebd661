package org.tokentriage;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.system.DataFolder;
import org.tokentriage.system.Doorbell;
import org.tokentriage.system.Doorbell.Answer;
import org.tokentriage.system.FrontDoor;

/**
 * One window for an agent, however often the program is started. Where that cannot be had, because the first window hangs or the folder
 * takes no lock, there is one more window rather than none.
 */
final class OneWindow implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OneWindow.class);

    /** A slow computer shows its first window within this; one that has not answered by then hangs. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final boolean isElsewhere;
    private final Optional<FrontDoor> door;

    private OneWindow(boolean isElsewhere, Optional<FrontDoor> door) {
        this.isElsewhere = isElsewhere;
        this.door = door;
    }

    /** A window that nobody looks for: of a customer's computer, or for a library or a profile that was named for it alone. */
    static OneWindow unannounced() {
        return new OneWindow(false, Optional.empty());
    }

    /** Asks an earlier window to come to the front; writes nothing. */
    static Answer ring() {
        return Doorbell.ring(DataFolder.here(), desktop(), PATIENCE);
    }

    /** Becomes the first, unless another start has become that meanwhile and shows its window. Waits for it: not for the UI thread. */
    static OneWindow claim() {
        var data = DataFolder.here();
        var late = System.nanoTime() + PATIENCE.toNanos();
        try {
            var door = FrontDoor.open(data, desktop());
            var answer = Answer.NOBODY;
            while (door.isEmpty() && answer == Answer.NOBODY && System.nanoTime() < late) {
                answer = ring();
                LockSupport.parkNanos(PAUSE.toNanos());
                door = answer == Answer.NOBODY ? FrontDoor.open(data, desktop()) : door;
            }
            return new OneWindow(answer == Answer.SHOWN, door);
        } catch (IOException unusable) {
            LOG.info("a second start will open a second window", unusable);
            return unannounced();
        }
    }

    /** Whether there is no window to open, since another's is in front. */
    boolean isElsewhere() {
        return isElsewhere;
    }

    /** From now on a later start has this window come to the front. */
    void answerWith(Stage stage) {
        door.ifPresent(
                open -> open.answer(() -> CompletableFuture.runAsync(() -> bringToFront(stage), Platform::runLater)));
    }

    @Override
    public void close() {
        door.ifPresent(FrontDoor::close);
    }

    /** Windows lets a program raise its window whenever it likes, but take the keyboard only when its user is at it. */
    private static void bringToFront(Stage stage) {
        stage.setIconified(false);
        stage.setAlwaysOnTop(true);
        stage.setAlwaysOnTop(false);
        stage.toFront();
        var opened =
                Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast);
        var last = opened.reduce((first, second) -> second).orElse(stage);
        last.toFront();
        last.requestFocus();
    }

    /** Users who work on two desktops at once see only one of them. */
    private static String desktop() {
        return Stream.of("SESSIONNAME", "WAYLAND_DISPLAY", "DISPLAY")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
