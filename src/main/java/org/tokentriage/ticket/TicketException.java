package org.tokentriage.ticket;

/** Carries a {@link TicketFailure} to whoever asked the desk. */
public final class TicketException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient TicketFailure failure;

    public TicketException(TicketFailure failure) {
        super(failure.getClass().getSimpleName());
        this.failure = failure;
    }

    public TicketException(TicketFailure failure, Throwable cause) {
        super(failure.getClass().getSimpleName(), cause);
        this.failure = failure;
    }

    public TicketFailure failure() {
        return failure;
    }
}
