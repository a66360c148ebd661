package org.tokentriage.training.fault;

/** Something that goes wrong with one request: when, and how it shows. */
public record Fault(Moment moment, Symptom symptom) {

    /** Whether the operation was carried out. */
    public enum Moment {
        /** It was not: nothing is stored. */
        BEFORE_WORK,
        /** It was: a ticket is stored, though the client may not learn its number. */
        AFTER_WORK,
        /** It is, but only after the client has its answer. */
        AFTER_ANSWER
    }

    /** A server that refuses and then does it all the same, a tenth of a second later. */
    public static Fault afterAnswer(Symptom symptom) {
        return new Fault(Moment.AFTER_ANSWER, symptom);
    }

    public static Fault beforeWork(Symptom symptom) {
        return new Fault(Moment.BEFORE_WORK, symptom);
    }

    public static Fault afterWork(Symptom symptom) {
        return new Fault(Moment.AFTER_WORK, symptom);
    }
}
