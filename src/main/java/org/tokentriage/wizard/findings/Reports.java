package org.tokentriage.wizard.findings;

import java.util.Optional;
import java.util.function.Consumer;
import org.tokentriage.wizard.scan.Scanning;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;

/** Technical reports on what is shown now. All methods are called on the UI executor. */
public final class Reports {

    private final Examiner examiner;
    private final Work work;
    private final Scanning scanning;
    private final WizardState state;

    public Reports(Examiner examiner, Threads threads, Scanning scanning, WizardState state) {
        this.examiner = examiner;
        this.work = threads.tokenWork();
        this.scanning = scanning;
        this.state = state;
    }

    /**
     * Begins one, in the place of the one before.
     *
     * @param told gets it; nothing when the computer could not be looked at
     */
    public void begin(Consumer<Optional<String>> told) {
        var findings =
                state.step() instanceof Step.Findings shown ? Optional.of(shown) : Optional.<Step.Findings>empty();
        var problem = state.problemProperty().get();
        work.start(
                () -> examiner.report(scanning.module(), findings, problem),
                report -> told.accept(Optional.of(report)),
                thrown -> told.accept(Optional.empty()));
    }

    /** Whoever asked does not want it any more. */
    public void cancel() {
        work.cancel();
    }
}
