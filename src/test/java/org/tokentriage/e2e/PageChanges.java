package org.tokentriage.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import org.tokentriage.wizard.step.Step;

/** How long each new page took from the step that it shows until it was on the screen. Used on the JavaFX thread, and read afterwards. */
final class PageChanges implements Consumer<Step> {

    /** The frame in which the page is laid out, and the one after it, which begins when that was painted. */
    private static final int FRAMES = 2;

    private final List<PageChange> all = new ArrayList<>();
    private Optional<Class<?>> shown = Optional.empty();

    private record PageChange(String page, Duration took) {}

    @Override
    public void accept(Step step) {
        if (!shown.equals(Optional.of(step.getClass()))) {
            shown = Optional.of(step.getClass());
            follow(step.getClass().getSimpleName(), System.nanoTime());
        }
    }

    /** One line for each page, in the order of the visit. */
    String told() {
        return all.stream()
                .map(change -> String.format(
                        Locale.ROOT,
                        "page %s: %d ms",
                        change.page(),
                        change.took().toMillis()))
                .collect(Collectors.joining("\n"));
    }

    private void follow(String page, long begun) {
        new AnimationTimer() {

            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames > FRAMES) {
                    stop();
                    all.add(new PageChange(page, Duration.ofNanos(System.nanoTime() - begun)));
                }
            }
        }.start();
    }
}
