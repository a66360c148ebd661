package org.tokentriage.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Unbroken;

/** By when the customer is answered, for scripts and for people. */
record PromisedAnswer(Instant moment, Counter counter) {

    /** {@return such as 2026-11-24T10:32:00-03:00} */
    String exactly() {
        var local =
                moment.truncatedTo(ChronoUnit.SECONDS).atZone(counter.clock().getZone());
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local);
    }

    String sentence() {
        var moments = new Moments(counter.texts(), counter.clock());
        return Unbroken.release(counter.texts().say("cli.ticket.answerBy", moments.day(moment), moments.time(moment)));
    }
}
