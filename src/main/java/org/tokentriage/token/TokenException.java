package org.tokentriage.token;

/** Carries a {@link TokenFailure} to whoever asked for the token. */
public final class TokenException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient TokenFailure failure;

    public TokenException(TokenFailure failure) {
        super(failure.toString());
        this.failure = failure;
    }

    public TokenException(TokenFailure failure, Throwable cause) {
        super(failure.toString(), cause);
        this.failure = failure;
    }

    public TokenFailure failure() {
        return failure;
    }
}
