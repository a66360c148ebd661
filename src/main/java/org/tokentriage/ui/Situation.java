package org.tokentriage.ui;

import java.util.Optional;
import org.tokentriage.wizard.Step;
import org.tokentriage.wizard.Wizard;
import org.tokentriage.words.Problem;

/** What the wizard has to show at one moment. */
record Situation(Step step, Optional<Problem> problem, boolean busy) {

    static Situation of(Wizard wizard) {
        return new Situation(
                wizard.stepProperty().get(),
                wizard.problemProperty().get(),
                wizard.busyProperty().get());
    }
}
