package org.tokentriage.cli.ticket;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Unbroken;

/** By when the customer is answered, for scripts and for people. */
record PromisedAnswer(Instant moment, TicketCommandRunner runner) {

    /** {@return such as 2026-11-24T10:32:00-03:00} */
    String exactly() {
        var local = moment.truncatedTo(ChronoUnit.SECONDS).atZone(runner.clock().getZone());
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local);
    }

    String sentence() {
        var moments = new Moments(runner.texts(), runner.clock());
        return Unbroken.release(runner.texts().say("cli.ticket.answerBy", moments.day(moment), moments.time(moment)));
    }
}
