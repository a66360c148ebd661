package org.tokentriage.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleIntegerProperty;
import org.junit.jupiter.api.Test;

class FxThreadTest {

    @Test
    void workRunsOnTheJavaFxThread() throws Exception {
        assertThat(FxThread.call(Platform::isFxApplicationThread)).isTrue();
    }

    @Test
    void failureOfTheWorkIsTheCallersFailure() {
        var failure = new IllegalStateException("broken page");

        assertThatThrownBy(() -> FxThread.run(() -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @Test
    void failureOfAListenerIsNotLost() {
        var failure = new IllegalStateException("broken listener");
        var property = new SimpleIntegerProperty();
        property.subscribe((before, now) -> {
            throw failure;
        });

        assertThatThrownBy(() -> FxThread.run(() -> property.set(1))).isSameAs(failure);
    }

    @Test
    void failureOfQueuedWorkReachesTheNextCall() throws Exception {
        var failure = new IllegalStateException("broken later");
        FxThread.run(() -> Platform.runLater(() -> {
            throw failure;
        }));

        assertThatThrownBy(() -> FxThread.run(() -> {})).isSameAs(failure);
    }

    @Test
    void workWithoutEndIsToldWithThePlaceWhereItStands() throws Exception {
        var never = new CountDownLatch(1);

        assertThatThrownBy(() -> FxThread.call(() -> never.await(1, TimeUnit.HOURS), Duration.ofMillis(200)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no end within 200 ms")
                .hasMessageContaining("CountDownLatch.await");
        assertThat(FxThread.call(Platform::isFxApplicationThread)).isTrue();
    }
}
