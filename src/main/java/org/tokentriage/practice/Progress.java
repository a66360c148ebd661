package org.tokentriage.practice;

import java.util.Optional;

/**
 * How far an agent is with an exercise.
 *
 * @param next what is to be done now; empty when nothing more is, or nobody expects anything
 * @param result empty until the end
 */
public record Progress(Optional<Expectation> next, Optional<Result> result) {}
