package org.tokentriage.cli;

import org.tokentriage.ticket.CaseState;

/** What scripts call the states of a case; see {@code docs/cli.md}. */
final class StateName {

    private StateName() {}

    static String of(CaseState state) {
        return switch (state) {
            case CaseState.Draft draft -> "DRAFT";
            case CaseState.Ready ready -> "READY";
            case CaseState.Sending sending -> "SENDING";
            case CaseState.Confirmed confirmed -> "CONFIRMED";
            case CaseState.Rejected rejected -> "REJECTED";
            case CaseState.NotSent notSent -> "NOT_SENT";
            case CaseState.Unknown unknown -> "UNKNOWN";
        };
    }
}
