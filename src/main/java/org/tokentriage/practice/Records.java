package org.tokentriage.practice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What came of each exercise when it was last done, until the training ends. Used on the UI executor. */
public final class Records {

    private final Map<String, Result> results = new HashMap<>();

    public void note(Exercise exercise, Result result) {
        results.put(exercise.name(), result);
    }

    public Optional<Result> of(Exercise exercise) {
        return Optional.ofNullable(results.get(exercise.name()));
    }
}
