package org.tokentriage.practice;

import java.util.List;

/**
 * What came of an exercise.
 *
 * @param points all that was expected, in its order, and each mistake that was made
 */
public record Result(List<Point> points) {

    /** Something that was expected. */
    public record Point(Expectation expectation, boolean isRight) {}

    public Result {
        points = List.copyOf(points);
    }

    public boolean isFlawless() {
        return points.stream().allMatch(Point::isRight);
    }

    /** How many points are not as they should be. */
    public long missed() {
        return points.stream().filter(point -> !point.isRight()).count();
    }
}
