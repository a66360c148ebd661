package org.tokentriage.handover;

/** Ends the reading of what is no laudo. */
final class RefusedLaudo extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refusal why;

    RefusedLaudo(Refusal why) {
        this.why = why;
    }

    static RefusedLaudo damaged() {
        return new RefusedLaudo(new Refusal.Damaged());
    }

    Refusal why() {
        return why;
    }
}
