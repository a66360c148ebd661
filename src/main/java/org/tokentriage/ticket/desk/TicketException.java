package org.tokentriage.ticket.desk;

/** Carries a {@link TicketFailure} to whoever asked the desk. */
public final class TicketException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient TicketFailure failure;
    private final boolean beforeSending;

    public TicketException(TicketFailure failure) {
        super(failure.getClass().getSimpleName());
        this.failure = failure;
        this.beforeSending = false;
    }

    public TicketException(TicketFailure failure, Throwable cause) {
        this(failure, cause, false);
    }

    private TicketException(TicketFailure failure, Throwable cause, boolean beforeSending) {
        super(failure.getClass().getSimpleName(), cause);
        this.failure = failure;
        this.beforeSending = beforeSending;
    }

    /** A failure of what has to be done before a ticket is sent: whatever it is, no ticket came of it. */
    public static TicketException beforeSending(TicketFailure failure, Throwable cause) {
        return new TicketException(failure, cause, true);
    }

    /** Whether the call that opens a ticket was never made. */
    public boolean isBeforeSending() {
        return beforeSending;
    }

    public TicketFailure failure() {
        return failure;
    }
}
