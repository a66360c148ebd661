package org.tokentriage.ticket;

import java.util.Optional;
import java.util.function.Supplier;

/** What came of a text that somebody typed: a value, or what is wrong with the text. */
public sealed interface Parsed<T> {

    record Good<T>(T value) implements Parsed<T> {}

    record Bad<T>(FieldProblem problem) implements Parsed<T> {}

    /** The value, made only when there is no problem. */
    static <T> Parsed<T> of(Optional<FieldProblem> problem, Supplier<T> value) {
        return problem.<Parsed<T>>map(Bad::new).orElseGet(() -> new Good<>(value.get()));
    }

    default Optional<T> found() {
        return switch (this) {
            case Good<T> good -> Optional.of(good.value());
            case Bad<T> bad -> Optional.empty();
        };
    }

    default Optional<FieldProblem> fault() {
        return switch (this) {
            case Good<T> good -> Optional.empty();
            case Bad<T> bad -> Optional.of(bad.problem());
        };
    }
}
