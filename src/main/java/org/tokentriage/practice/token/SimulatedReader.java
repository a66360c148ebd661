package org.tokentriage.practice.token;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.Reading;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;

/** Reads tokens that are data, as slowly as if they were none. */
final class SimulatedReader implements TokenReader {

    private static final ModuleFacts MODULE = new ModuleFacts(
            Path.of("aetpkss1.simulada"), "A.E.T. Europe B.V.", "Cryptographic Token Interface", "3.8", "2.20");

    private final SimulatedBench bench;
    private final Duration pause;
    private final InstantSource clock;

    SimulatedReader(SimulatedBench bench, Duration pause, InstantSource clock) {
        this.bench = bench;
        this.pause = pause;
        this.clock = clock;
    }

    @Override
    public Survey survey() {
        return new Survey(MODULE, bench.slots());
    }

    @Override
    public TokenSnapshot read(TokenSlot slot, Consumer<ReadingStep> progress) {
        var token = bench.reading(slot);
        var reading = stop(token, progress).orElse(token.reading());
        return new TokenSnapshot(MODULE, slot, token.objects(), reading, clock.instant());
    }

    /** Goes through the steps until the reading ends or cannot go on. */
    private Optional<Reading> stop(SimulatedToken token, Consumer<ReadingStep> progress) {
        for (var reading = 1; reading <= 2; reading++) {
            for (var kind : ReadingStep.Kind.values()) {
                var step = new ReadingStep(reading, kind);
                progress.accept(step);
                LockSupport.parkNanos(pause.toNanos());
                if (!bench.isConnected()) {
                    return Optional.of(
                            new Reading.Interrupted(step, new TokenFailure.TokenRemoved("CKR_DEVICE_REMOVED")));
                }
                if (token.reading() instanceof Reading.Interrupted(var at, var cause) && at.equals(step)) {
                    return Optional.of(token.reading());
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {}
}
