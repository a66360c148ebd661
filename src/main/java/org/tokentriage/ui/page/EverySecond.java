package org.tokentriage.ui.page;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/** Lets a page tell the time that goes by. */
public final class EverySecond {

    private static final Duration TICK = Duration.seconds(1);

    private EverySecond() {}

    public static void whileShown(Node node, Runnable action) {
        var ticks = new Timeline(new KeyFrame(TICK, tick -> action.run()));
        ticks.setCycleCount(Animation.INDEFINITE);
        Shown.of(node).subscribe(shown -> {
            if (shown) {
                ticks.play();
            } else {
                ticks.stop();
            }
        });
    }
}
