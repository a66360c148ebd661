package org.tokentriage.practice;

import java.util.List;
import java.util.function.Predicate;

/**
 * A case to be brought to its end.
 *
 * @param name stable; its title and its story stand in the bundle under {@code exercise.}
 * @param expected what is to be done, in its order
 * @param isOver whether nothing more is to be done
 */
public record Exercise(String name, Setting setting, List<Expectation> expected, Predicate<Moment> isOver) {

    private static final String FREE = "FREE";

    public Exercise {
        expected = List.copyOf(expected);
    }

    /** Nothing is expected, and it never ends. */
    public static Exercise free(Setting setting) {
        return new Exercise(FREE, setting, List.of(), moment -> false);
    }

    public boolean isFree() {
        return name.equals(FREE);
    }
}
