package org.tokentriage.training.call;

/**
 * Why the simulator answers status 0.
 *
 * <p>Qualitor's own error codes are not public ({@code docs/qualitor.md}, answers), so these are ours; the messages
 * imitate its style, English after {@code "Ws - "}. Whatever is wrong with a request, the answer is HTTP 200 with
 * status 0, because no other behaviour of the stateless transport is documented.
 */
public enum Refusal {
    TRANSPORT("WS-TRANSPORT"),
    LOGIN("WS-LOGIN"),
    OPERATION("WS-OPERATION"),
    XML("WS-XML"),
    ENCODED_TWICE("WS-ENCODED-TWICE"),
    REQUIRED("WS-REQUIRED"),
    FIELD("WS-FIELD"),
    CODE("WS-CODE"),
    NOT_FOUND("WS-NOT-FOUND"),
    QUERY("WS-QUERY");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    public RefusedException because(String reason) {
        return new RefusedException(new Answer.Refused(code, "Ws - " + reason));
    }
}
