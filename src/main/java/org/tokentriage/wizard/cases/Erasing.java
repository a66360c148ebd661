package org.tokentriage.wizard.cases;

import java.util.function.Consumer;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.cases.Cases;
import org.tokentriage.ticket.cases.Cases.Erased;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.SerialCalls;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;
import org.tokentriage.words.Problem;
import org.tokentriage.words.Problems;

/** Takes away what was written about a company on this computer. */
@FlowOnly
public final class Erasing {

    private final Site site;
    private final Work work;
    private final SerialCalls serialCalls;
    private final WizardState state;
    private final Backlog backlog;
    private final Receipts receipts;

    public Erasing(
            Site site,
            Threads threads,
            SerialCalls serialCalls,
            WizardState state,
            Backlog backlog,
            Receipts receipts) {
        this.site = site;
        this.work = threads.networkWork();
        this.serialCalls = serialCalls;
        this.state = state;
        this.backlog = backlog;
        this.receipts = receipts;
    }

    void erase(Cnpj company, Consumer<Erased> told, Consumer<Problem> failed) {
        switch (site) {
            case Site.Unusable unusable -> failed.accept(unusable.problem());
            case Site.Ready ready -> erase(ready.cases(), company, told, failed);
            case Site.ByHand byHand -> erase(byHand.cases(), company, told, failed);
        }
    }

    public void close() {
        work.cancel();
    }

    private void erase(Cases cases, Cnpj company, Consumer<Erased> told, Consumer<Problem> failed) {
        work.start(
                serialCalls.take(() -> cases.erase(company)),
                erased -> finish(company, erased, told),
                thrown -> failed.accept(Problems.of(thrown)));
    }

    private void finish(Cnpj company, Erased erased, Consumer<Erased> told) {
        receipts.forget(company);
        if (state.step() instanceof Step.Unfinished && !backlog.isBusy()) {
            backlog.show();
        } else {
            backlog.refresh();
        }
        told.accept(erased);
    }
}
