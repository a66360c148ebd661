package org.tokentriage.wizard.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.desk.Receipt;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.wizard.step.Step;

/**
 * What is left of a receipt once it was left.
 *
 * @param answerBy until when the site answers, as it promises
 * @param undone what the site wants besides and did not get for certain
 * @param whole all that the receipt said, as long as it is known or the form is kept
 */
public record PastReceipt(
        CorrelationKey key, Receipt receipt, Instant answerBy, List<Undone> undone, Optional<Step.Done> whole) {
    public PastReceipt {
        undone = List.copyOf(undone);
    }

    static PastReceipt of(Step.Done done) {
        var now = done.reopened(done.aftermath().undone());
        return new PastReceipt(
                done.ticket().key(),
                done.receipt(),
                done.promise().answerBy(),
                now.aftermath().undone(),
                Optional.of(now));
    }

    /** The journal knows what became of the ticket since its receipt was left; why something failed is known here alone. */
    PastReceipt updated(PastReceipt journal) {
        var now = whole.map(done -> done.reopened(journal.undone()));
        var left = now.map(done -> done.aftermath().undone()).orElse(journal.undone());
        return new PastReceipt(key, receipt, answerBy, left, now);
    }
}
