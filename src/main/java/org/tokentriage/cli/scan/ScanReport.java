package org.tokentriage.cli.scan;

import java.util.List;
import java.util.Optional;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.scan.SlotResult.Diagnosed;
import org.tokentriage.cli.scan.SlotResult.Unreadable;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFailure.TokenNotRecognised;

/**
 * What a scan found.
 *
 * @param module empty when no module could be opened
 * @param slots the slots that hold a token, in the module's order
 * @param failure why no token was read
 */
public record ScanReport(Optional<ModuleFacts> module, List<SlotResult> slots, Optional<TokenFailure> failure) {

    public ScanReport {
        slots = List.copyOf(slots);
    }

    /** Another maker's token beside one that was read is none of this program's business. */
    public ExitCode exitCode() {
        if (failure.isPresent()) {
            return ExitCode.of(failure.get());
        }
        return slots.stream().allMatch(ScanReport::isSettled) ? ExitCode.OK : ExitCode.INCONCLUSIVE;
    }

    private static boolean isSettled(SlotResult result) {
        return switch (result) {
            case Diagnosed(var snapshot, var diagnosis) -> diagnosis.verdict() != Verdict.INCONCLUSIVE;
            case Unreadable(var slot, var cause) -> cause instanceof TokenNotRecognised;
        };
    }
}
