package org.tokentriage.cli.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.cli.scan.SlotResult.Diagnosed;
import org.tokentriage.cli.scan.SlotResult.Unreadable;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFailure.NoSuchSlot;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.token.TokenSlot;

/**
 * Reads the tokens that a module sees.
 *
 * @param module the module to use instead of SafeSign's own
 * @param slot the only slot to look at; all when empty
 */
public record Scan(TokenReaders readers, Optional<Path> module, Optional<Long> slot) {

    public ScanReport run() {
        try (var reader = readers.open(module)) {
            return report(reader, reader.survey());
        } catch (TokenException failed) {
            return new ScanReport(Optional.empty(), List.of(), Optional.of(failed.failure()));
        }
    }

    private ScanReport report(TokenReader reader, Survey all) {
        var chosen = new Survey(
                all.module(), all.slots().stream().filter(this::isChosen).toList());
        var results = chosen.slots().stream()
                .flatMap(candidate -> result(reader, candidate))
                .toList();
        return new ScanReport(Optional.of(all.module()), results, failure(chosen));
    }

    private boolean isChosen(TokenSlot candidate) {
        return slot.isEmpty() || slot.get() == candidate.id();
    }

    private Optional<TokenFailure> failure(Survey chosen) {
        if (slot.isPresent() && chosen.slots().isEmpty()) {
            return Optional.of(new NoSuchSlot(slot.get()));
        }
        return chosen.absence();
    }

    private static Stream<SlotResult> result(TokenReader reader, TokenSlot candidate) {
        return switch (candidate.state()) {
            case SlotState.Empty empty -> Stream.empty();
            case SlotState.Present present -> Stream.of(read(reader, candidate));
            case SlotState.Unreadable(var cause) -> Stream.of(new Unreadable(candidate, cause));
        };
    }

    private static SlotResult read(TokenReader reader, TokenSlot candidate) {
        try {
            var snapshot = reader.read(candidate, step -> {});
            return new Diagnosed(snapshot, Diagnosis.of(snapshot));
        } catch (TokenException failed) {
            return new Unreadable(candidate, failed.failure());
        }
    }
}
