package org.tokentriage.wizard;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.tokentriage.token.Survey;
import org.tokentriage.wizard.cases.Backlog;
import org.tokentriage.wizard.cases.CaseList;
import org.tokentriage.wizard.drafting.Filing;
import org.tokentriage.wizard.drafting.FilingByHand;
import org.tokentriage.wizard.findings.Laudos;
import org.tokentriage.wizard.scan.Scanning;
import org.tokentriage.wizard.sending.Dispatch;
import org.tokentriage.wizard.sending.Reusing;
import org.tokentriage.wizard.setup.Setup;
import org.tokentriage.wizard.signin.SessionHolder;
import org.tokentriage.wizard.signin.SignIn;
import org.tokentriage.wizard.step.Origin;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.VerdictAction;
import org.tokentriage.wizard.step.WizardState;

/** Where the primary button, the way back and a cancellation lead from each step. */
final class Navigation {

    /** Presses that follow each other faster are one. */
    private static final Duration ONE_PRESS = Duration.ofMillis(500);

    private final InstantSource clock;
    private final WizardState state;
    private final SessionHolder sessions;
    private final Scanning scanning;
    private final Laudos laudos;
    private final Filing filing;
    private final FilingByHand byHand;
    private final Reusing reusing;
    private final Setup setup;
    private final Dispatch dispatch;
    private final Backlog backlog;
    private final CaseList cases;
    private final FormCommands form;

    Navigation(FlowParts parts, FormCommands form, InstantSource clock) {
        this.clock = clock;
        this.state = parts.state;
        this.sessions = parts.sessions;
        this.scanning = parts.scanning;
        this.laudos = parts.laudos;
        this.filing = parts.filing;
        this.byHand = parts.byHand;
        this.reusing = parts.reusing;
        this.setup = parts.setup;
        this.dispatch = parts.dispatch;
        this.backlog = parts.backlog;
        this.cases = parts.cases;
        this.form = form;
    }

    /** Does what the primary button says; signing in goes by the {@link SignIn}. */
    void next() {
        switch (state.step()) {
            case Step.Scan scan -> scanning.look();
            case Step.Choosing choosing -> scanning.read(choosing.survey(), choosing.chosen(), Optional.empty());
            case Step.Findings findings -> leave(findings);
            case Step.Handing handing -> scanning.lookForAnother();
            case Step.Receiving receiving -> laudos.submit();
            case Step.SigningIn signingIn -> {}
            case Step.EnteringNetwork entering -> {}
            case Step.Drafting drafting -> form.proceed(drafting);
            case Step.AlreadyOpen open -> reusing.leave(open, this::lookAgain);
            case Step.Copying copying -> byHand.keepNumbers(copying);
            case Step.SettingUp settingUp -> setup.write(settingUp);
            case Step.Sending sending -> {}
            case Step.InDoubt inDoubt -> sessions.serve(inDoubt, session -> dispatch.look(session, inDoubt));
            case Step.Done done -> leave(done);
            case Step.Unfinished unfinished -> leave(unfinished);
        }
    }

    void back() {
        switch (state.step()) {
            case Step.Findings findings -> goBack(findings);
            case Step.Handing handing -> state.go(handing.findings());
            case Step.Receiving receiving -> lookAgain();
            case Step.SigningIn signingIn -> state.go(signingIn.before());
            case Step.EnteringNetwork entering -> state.go(entering.before());
            case Step.Drafting drafting -> leave(drafting);
            case Step.Copying copying -> byHand.back(copying);
            case Step.AlreadyOpen open -> state.go(open.drafting());
            case Step.SettingUp settingUp -> state.go(settingUp.before());
            case Step.Unfinished unfinished -> lookAgain();
            case Step.Scan scan -> {}
            case Step.Choosing choosing -> {}
            case Step.Sending sending -> {}
            case Step.InDoubt inDoubt -> {}
            case Step.Done done -> {}
        }
    }

    /** Looks again which tokens there are, and which cases. */
    void lookAgain() {
        backlog.refresh();
        scanning.lookForAnother();
    }

    /** Ends what is running. */
    void cancel() {
        if (state.step() instanceof Step.Scan scan) {
            cancelReading(scan);
        } else if (state.step() instanceof Step.Sending) {
            dispatch.cancel();
        }
    }

    private void leave(Step.Findings findings) {
        switch (VerdictAction.of(findings)) {
            case FILL_IN -> filing.begin(findings);
            case READ_AGAIN -> readAgain(findings);
            case READ_OTHER -> scanning.lookForAnother();
            case MAKE_LAUDO -> laudos.make();
            case RECEIVE_OTHER -> laudos.leave(findings);
        }
    }

    /** One press too many, as of a key that is held, must not take the receipt away while something is still being found out. */
    private void leave(Step.Done done) {
        var now = clock.instant();
        if (!done.isPending()) {
            lookAgain();
        } else if (!done.isLeaving()) {
            state.go(done.leaving(now));
        } else if (!done.aftermath().leaving().orElseThrow().plus(ONE_PRESS).isAfter(now)) {
            lookAgain();
        }
    }

    private void leave(Step.Drafting drafting) {
        form.keepDraft();
        drafting.findings().ifPresentOrElse(findings -> state.go(findings.with(drafting.form())), backlog::show);
    }

    private void leave(Step.Unfinished unfinished) {
        if (unfinished.isForSending()) {
            cases.sendWaiting();
        } else {
            unfinished.first().ifPresentOrElse(cases::takeUp, this::lookAgain);
        }
    }

    private void cancelReading(Step.Scan scan) {
        scanning.cancel();
        state.go(scan.survey()
                .filter(survey -> !survey.tokens().isEmpty())
                .<Step>map(Navigation::choosing)
                .orElseGet(Step.Scan::begin));
    }

    private static Step choosing(Survey survey) {
        return new Step.Choosing(survey, survey.tokens().get(0));
    }

    private void goBack(Step.Findings findings) {
        switch (findings.origin()) {
            case Origin.Here here ->
                state.go(new Step.Choosing(here.survey(), findings.snapshot().slot()));
            case Origin.Elsewhere elsewhere -> laudos.leave(findings);
        }
    }

    void readAgain(Step.Findings findings) {
        switch (findings.origin()) {
            case Origin.Here here ->
                scanning.read(here.survey(), findings.snapshot().slot(), findings.begun());
            case Origin.Elsewhere elsewhere -> laudos.leave(findings);
        }
    }
}
