package org.tokentriage.wizard.scan;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.computer.sightings.ComputerExamination;
import org.tokentriage.computer.sightings.Sightings;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.step.Origin;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;

/** Looks at this computer while a token is read. Nobody waits for it: the verdict stands before, and whoever has gone on is not called back. */
@FlowOnly
public final class ComputerWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ComputerWatch.class);

    private final Optional<ComputerExamination> examination;
    private final Work work;
    private final WizardState state;
    private Optional<Sightings> seen = Optional.empty();

    public ComputerWatch(Optional<ComputerExamination> examination, Threads threads, WizardState state) {
        this.examination = examination;
        this.work = threads.networkWork();
        this.state = state;
    }

    /** A token begins to be read. */
    void begin() {
        work.cancel();
        seen = Optional.empty();
        examination.ifPresent(asked -> work.start(
                asked::look,
                told -> {
                    seen = Optional.of(told);
                    tell();
                },
                thrown -> LOG.error("a fault of this program", thrown)));
    }

    /** Tells on the verdict what was seen, or on the form that came of it, if both are there and the token is in this computer. */
    public void tell() {
        if (state.step() instanceof Step.Findings shown) {
            examined(shown).ifPresent(state::refine);
        } else if (state.step() instanceof Step.Drafting drafting) {
            drafting.findings().flatMap(this::examined).ifPresent(known -> {
                state.refine(drafting.about(known));
                known.diagnosis().computer().ifPresent(told -> drafting.form().remember(told.ghosts()));
            });
        }
    }

    private Optional<Step.Findings> examined(Step.Findings shown) {
        return seen.filter(told -> shown.origin() instanceof Origin.Here
                        && shown.diagnosis().computer().isEmpty())
                .map(told -> shown.with(shown.diagnosis().examined(told, shown.snapshot())));
    }

    void close() {
        work.cancel();
    }
}
