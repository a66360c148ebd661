package org.tokentriage.practice;

import java.util.Optional;
import java.util.Set;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.words.Problem;

/**
 * What an onlooker sees at one moment.
 *
 * @param copied what the agent has just copied
 * @param opened how many tickets are at the desk
 * @param met what was expected and has been done by now
 */
record Moment(Step step, Optional<Problem> problem, Optional<String> copied, int opened, Set<String> met) {
    Moment {
        met = Set.copyOf(met);
    }

    boolean is(Class<? extends Step> kind) {
        return kind.isInstance(step);
    }

    boolean isAfter(String expectation) {
        return met.contains(expectation);
    }

    /** Whether the agent is at the beginning, with this token or another. */
    boolean isAtTheBeginning() {
        return step instanceof Step.Scan || step instanceof Step.Choosing;
    }
}
