package org.tokentriage.ticket.journal;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.cases.ListedCase.Sound;
import org.tokentriage.ticket.cases.OpenCase;

/**
 * A case as it lies on the disk: its log in one file, its form in another.
 *
 * @param begun whether anything was ever written; a file without a whole record, beside which there is no other, is what a program left
 *     that ended while it began
 */
record StoredCase(CaseName name, boolean begun, CaseReplay replay, Written written) {

    static StoredCase read(PrivateDirectory directory, CaseName name) throws IOException {
        var log = directory.read(name.log());
        var form = directory.read(name.form());
        return new StoredCase(name, !(log.isBlank() && form.isBlank()), CaseReplay.of(log), Written.of(form));
    }

    /** The case with what is remembered of its form, of which the disk has nothing. */
    StoredCase with(Written remembered) {
        return new StoredCase(name, begun, replay, remembered);
    }

    /** Where the case stands; empty when it is damaged. A case whose ticket is open needs no form any more. */
    Optional<CaseState> state() {
        return replay.state().filter(state -> isOpen(state) || !written.damaged());
    }

    private static boolean isOpen(CaseState state) {
        return state instanceof CaseState.Confirmed || state instanceof CaseState.OpenedByHand;
    }

    /** The case as a list shows it while somebody works on it; empty while its first record is not there, or its last is gone. */
    Optional<ListedCase> inUse(CorrelationKey key) {
        return state().map(state -> new Sound(key, begunAt(), state, written.draft(), true));
    }

    ListedCase listed(OpenCase opened) {
        return new Sound(opened.key(), begunAt(), opened.state(), opened.draft(), false);
    }

    ListedCase damaged() {
        return new ListedCase.Damaged(name.value(), replay.events(), written.draft());
    }

    private Instant begunAt() {
        return replay.events().get(0).at();
    }
}
