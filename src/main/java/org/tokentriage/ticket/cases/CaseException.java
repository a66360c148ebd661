package org.tokentriage.ticket.cases;

/** Carries a {@link CaseFailure} to whoever works on a case. */
public final class CaseException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient CaseFailure failure;

    public CaseException(CaseFailure failure) {
        super(failure.getClass().getSimpleName());
        this.failure = failure;
    }

    public CaseException(CaseFailure failure, Throwable cause) {
        super(failure.getClass().getSimpleName(), cause);
        this.failure = failure;
    }

    public CaseFailure failure() {
        return failure;
    }
}
