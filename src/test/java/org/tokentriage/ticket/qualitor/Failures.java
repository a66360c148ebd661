package org.tokentriage.ticket.qualitor;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;

/** What a call that must fail fails with. */
public final class Failures {

    private Failures() {}

    public static TicketFailure failure(ThrowingCallable call) {
        return thrown(call).failure();
    }

    public static TicketException thrown(ThrowingCallable call) {
        try {
            call.call();
        } catch (TicketException thrown) {
            return thrown;
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("it did not fail");
    }
}
