package org.tokentriage.practice;

import java.util.List;
import java.util.function.Predicate;

/**
 * Something that an agent does in an exercise if all goes as the procedure wants it.
 *
 * @param name stable; its sentence stands in the bundle under {@code expect.}
 * @param isMet whether it is done
 * @param orders what the desk does from then on
 */
public record Expectation(String name, Kind kind, Predicate<Moment> isMet, List<Order> orders) {

    /** When something is to be done. */
    public enum Kind {
        /** In its place between the others. */
        STEP,
        /** At any time from the step before it on. */
        ASIDE,
        /** Beside what else is done: it is judged at the end, and nobody is told to do it. */
        CHECK,
        /** Never. */
        MISTAKE
    }

    public Expectation {
        orders = List.copyOf(orders);
    }

    static Expectation step(String name, Predicate<Moment> isMet, Order... orders) {
        return new Expectation(name, Kind.STEP, isMet, List.of(orders));
    }

    static Expectation aside(String name, Predicate<Moment> isMet) {
        return new Expectation(name, Kind.ASIDE, isMet, List.of());
    }

    static Expectation check(String name, Predicate<Moment> isMet) {
        return new Expectation(name, Kind.CHECK, isMet, List.of());
    }

    static Expectation mistake(String name, Predicate<Moment> isMade) {
        return new Expectation(name, Kind.MISTAKE, isMade, List.of());
    }
}
