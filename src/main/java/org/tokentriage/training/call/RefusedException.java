package org.tokentriage.training.call;

/** Leaves the handling of a request with the refusal that answers it. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Answer.Refused answer;

    RefusedException(Answer.Refused answer) {
        super(answer.message());
        this.answer = answer;
    }

    public Answer.Refused answer() {
        return answer;
    }
}
