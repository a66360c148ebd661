package org.tokentriage.wizard.scan;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.certificate.revocation.RevocationCheck;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;

/** Looks revocations up once a verdict stands. Nobody waits for it, and whoever has gone on meanwhile is not called back. */
@FlowOnly
public final class RevocationWatch {

    private static final Logger LOG = LoggerFactory.getLogger(RevocationWatch.class);

    private final Optional<RevocationCheck> check;
    private final Work work;
    private final WizardState state;

    public RevocationWatch(Optional<RevocationCheck> check, Threads threads, WizardState state) {
        this.check = check;
        this.work = threads.networkWork();
        this.state = state;
    }

    void follow(Step.Findings findings) {
        work.cancel();
        check.ifPresent(asked -> work.start(
                () -> findings.diagnosis().checked(asked, findings.snapshot().readAt()),
                learnt -> show(findings.with(learnt)),
                thrown -> LOG.error("a fault of this program", thrown)));
    }

    private void show(Step.Findings learnt) {
        if (state.step() instanceof Step.Findings shown && shown.snapshot().equals(learnt.snapshot())) {
            var diagnosis = shown.diagnosis()
                    .computer()
                    .map(learnt.diagnosis()::examined)
                    .orElse(learnt.diagnosis());
            state.refine(shown.with(diagnosis));
        }
    }
}
