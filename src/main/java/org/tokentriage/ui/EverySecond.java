package org.tokentriage.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;
import org.tokentriage.ui.component.Shown;

/** Lets a page tell the time that goes by. */
final class EverySecond {

    private static final Duration TICK = Duration.seconds(1);

    private EverySecond() {}

    static void whileShown(Node node, Runnable action) {
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
