package org.tokentriage.ui.page;

import java.util.Optional;
import org.tokentriage.wizard.Wizard;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.words.Problem;

/** What the wizard has to show at one moment. */
public record Situation(Step step, Optional<Problem> problem, boolean busy) {

    public static Situation of(Wizard wizard) {
        return new Situation(
                wizard.stepProperty().get(),
                wizard.problemProperty().get(),
                wizard.busyProperty().get());
    }
}
