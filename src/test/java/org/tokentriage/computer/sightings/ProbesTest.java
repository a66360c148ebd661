package org.tokentriage.computer.sightings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ProbesTest {

    private final List<Sighting> told = new ArrayList<>();

    @Test
    void oneThatHangsOrFailsKeepsNoOtherFromBeingTaken() {
        var never = new CountDownLatch(1);
        var looks = new LinkedHashMap<Probe, Callable<List<Sighting>>>();
        looks.put(Probe.SERVICES, () -> {
            never.await();
            return List.of();
        });
        looks.put(Probe.POLICIES, () -> {
            throw new IOException("refused");
        });
        looks.put(Probe.STORE, () -> List.of(Sighting.value("store:MY\\A", "")));

        new Probes(looks, Duration.ofMillis(200)).run(told::add);
        never.countDown();

        var seen = Sightings.of(told);
        assertThat(Probe.SERVICES.obstacle(seen)).contains("TIMEOUT");
        assertThat(Probe.POLICIES.obstacle(seen)).contains("IOException");
        assertThat(Probe.STORE.obstacle(seen)).isEqualTo(Optional.empty());
        assertThat(seen.has("store:my")).isTrue();
    }

    @Test
    void whatNobodyLookedAtIsNotAbsent() {
        assertThat(Probe.STORE.obstacle(Sightings.none())).contains("NOT_LOOKED_AT");
    }
}
