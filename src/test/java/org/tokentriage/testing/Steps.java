package org.tokentriage.testing;

import org.tokentriage.wizard.Wizard;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.words.Problem;

/** Where a wizard is expected to stand. */
public final class Steps {

    private Steps() {}

    /** {@return the step} Fails with the step that it is instead, and the problem that is told there. */
    public static <T extends Step> T expect(Class<T> kind, Wizard wizard) {
        var step = wizard.stepProperty().get();
        if (!kind.isInstance(step)) {
            var problem = wizard.problemProperty().get().map(Problem::code).orElse("no problem");
            throw new AssertionError("not " + kind.getSimpleName() + " but " + step + " with " + problem);
        }
        return kind.cast(step);
    }
}
