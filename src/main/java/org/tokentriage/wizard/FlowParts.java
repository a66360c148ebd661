package org.tokentriage.wizard;

import javafx.beans.binding.BooleanBinding;
import org.tokentriage.wizard.cases.Backlog;
import org.tokentriage.wizard.cases.CaseList;
import org.tokentriage.wizard.cases.Erasing;
import org.tokentriage.wizard.cases.Receipts;
import org.tokentriage.wizard.cases.Resuming;
import org.tokentriage.wizard.drafting.Drafts;
import org.tokentriage.wizard.drafting.Filing;
import org.tokentriage.wizard.drafting.FilingByHand;
import org.tokentriage.wizard.drafting.PreSendCheck;
import org.tokentriage.wizard.findings.Laudos;
import org.tokentriage.wizard.findings.Reports;
import org.tokentriage.wizard.findings.SiteTrials;
import org.tokentriage.wizard.scan.ComputerWatch;
import org.tokentriage.wizard.scan.RevocationWatch;
import org.tokentriage.wizard.scan.Scanning;
import org.tokentriage.wizard.sending.Dispatch;
import org.tokentriage.wizard.sending.Reusing;
import org.tokentriage.wizard.setup.Setup;
import org.tokentriage.wizard.signin.Admission;
import org.tokentriage.wizard.signin.ConnectionCheck;
import org.tokentriage.wizard.signin.Foresight;
import org.tokentriage.wizard.signin.PasswordMemory;
import org.tokentriage.wizard.signin.SessionCheck;
import org.tokentriage.wizard.signin.SessionHolder;
import org.tokentriage.wizard.signin.SignIn;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.FileWriting;
import org.tokentriage.wizard.work.SerialCalls;

/** What the flow is made of, put together. */
final class FlowParts {

    final WizardState state = new WizardState();
    final Site site;
    final Scanning scanning;
    private final PasswordMemory memory;
    final SessionHolder sessions;
    private final PreSendCheck preSendCheck;
    final Filing filing;
    final Drafts drafts;
    final Dispatch dispatch;
    final FilingByHand byHand;
    final Reusing reusing;
    final Foresight foresight;
    final Setup setup;
    final Backlog backlog;
    final SignIn signIn;
    final CaseList cases;
    final Receipts receipts;
    private final Erasing erasing;
    final Laudos laudos;
    final SessionCheck sessionCheck;
    final Reports reports;
    final SiteTrials sites;
    final FileWriting files;
    final BooleanBinding busy;

    FlowParts(WizardDependencies dependencies) {
        var threads = dependencies.threads();
        var serialCalls = new SerialCalls();
        var clock = dependencies.clock();
        this.site = dependencies.site();
        var revocations = new RevocationWatch(dependencies.revocations(), threads, state);
        var computer = new ComputerWatch(dependencies.computer(), threads, state);
        this.scanning = new Scanning(
                dependencies.readers(), dependencies.module(), threads, state, revocations, computer, site);
        this.memory = new PasswordMemory(site, threads);
        this.sessions = new SessionHolder(site, clock, memory, state);
        this.preSendCheck = new PreSendCheck(threads, clock, state);
        this.filing = new Filing(site, sessions, preSendCheck, computer, clock, dependencies.keys(), threads, state);
        this.drafts = new Drafts(site, threads, clock, serialCalls, state);
        this.dispatch = new Dispatch(preSendCheck, threads, clock, serialCalls, state);
        this.backlog = new Backlog(site, threads, clock, serialCalls, state);
        this.byHand = new FilingByHand(site, threads, clock, serialCalls, state);
        this.foresight = new Foresight(site, memory, sessions, threads, state);
        this.reusing = new Reusing(site, sessions, threads, clock, serialCalls, state);
        this.setup = new Setup(dependencies.setup(), threads, clock, scanning, state);
        var resuming = new Resuming(site, sessions, filing, byHand, dispatch, state);
        var admission = new Admission(threads, state);
        this.busy = scanning.busyProperty()
                .or(memory.busyProperty())
                .or(admission.busyProperty())
                .or(filing.busyProperty())
                .or(preSendCheck.busyProperty())
                .or(dispatch.busyProperty())
                .or(byHand.busyProperty())
                .or(reusing.busyProperty())
                .or(setup.busyProperty())
                .or(backlog.busyProperty());
        var connectionCheck = new ConnectionCheck(site, threads, clock, state);
        this.signIn = new SignIn(state, sessions, memory, connectionCheck, admission, resuming::goOn, busy);
        this.receipts = new Receipts(site, threads, serialCalls, state, scanning, sessions, dispatch);
        this.erasing = new Erasing(site, threads, serialCalls, state, backlog, receipts);
        this.files = new FileWriting(threads);
        this.sites = new SiteTrials(dependencies.rehearsal(), site, threads, state);
        this.laudos = new Laudos(site, clock, dependencies.keys(), threads, scanning, state);
        this.sessionCheck = new SessionCheck(sessions, threads, clock);
        this.reports = new Reports(dependencies.examiner(), threads, scanning, state);
        this.cases = new CaseList(state, scanning, sessions, backlog, resuming, erasing);
    }

    /** Keeps what is on the form, ends everything that runs and lets go of the module. */
    void close() {
        if (state.step() instanceof Step.Drafting drafting) {
            drafts.keepNow(drafting.form().draft());
        } else if (state.step() instanceof Step.AlreadyOpen open) {
            reusing.leaveNow(open);
        }
        scanning.close();
        reports.cancel();
        signIn.close();
        sessionCheck.close();
        filing.close();
        preSendCheck.close();
        dispatch.close();
        byHand.close();
        foresight.close();
        reusing.close();
        setup.close();
        receipts.close();
        erasing.close();
        backlog.close();
    }
}
