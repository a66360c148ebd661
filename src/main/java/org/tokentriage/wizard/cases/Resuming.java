package org.tokentriage.wizard.cases;

import org.tokentriage.ticket.TicketDraft.Checked;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.wizard.drafting.Filing;
import org.tokentriage.wizard.drafting.FilingByHand;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.sending.Dispatch;
import org.tokentriage.wizard.signin.SessionHolder;
import org.tokentriage.wizard.site.DeskSession;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;

/** Goes on where the agent was: before it was asked who signs in, or when a case was left. */
@FlowOnly
public final class Resuming {

    private final SessionHolder sessions;
    private final Filing filing;
    private final Dispatch dispatch;
    private final Site site;
    private final FilingByHand byHand;
    private final WizardState state;

    public Resuming(
            Site site,
            SessionHolder sessions,
            Filing filing,
            FilingByHand byHand,
            Dispatch dispatch,
            WizardState state) {
        this.site = site;
        this.byHand = byHand;
        this.sessions = sessions;
        this.filing = filing;
        this.dispatch = dispatch;
        this.state = state;
    }

    /** What the agent wanted before it was asked who signs in. */
    public void goOn(Step before) {
        switch (before) {
            case Step.Findings findings -> filing.begin(findings);
            case Step.Drafting drafting -> sessions.serve(drafting, session -> filing.show(session, drafting));
            case Step.InDoubt inDoubt -> sessions.serve(inDoubt, session -> dispatch.begin(session, inDoubt));
            case Step.Unfinished unfinished -> goOnIn(unfinished);
            case Step.Done done -> state.go(done);
            case Step.Scan scan -> state.go(scan);
            case Step.Choosing choosing -> state.go(choosing);
            case Step.Receiving receiving -> state.go(receiving);
            case Step.Handing handing -> state.go(handing);
            case Step.SigningIn signingIn -> state.go(signingIn);
            case Step.EnteringNetwork entering -> state.go(entering);
            case Step.Copying copying -> state.go(copying);
            case Step.AlreadyOpen open -> state.go(open);
            case Step.SettingUp settingUp -> state.go(settingUp);
            case Step.Sending sending -> throw new IllegalStateException("a sending is left by itself");
        }
    }

    private void goOnIn(Step.Unfinished unfinished) {
        state.go(unfinished);
        sessions.grantWish(unfinished);
    }

    /** Takes up what is left of a case: its form, the search for its ticket, or the receipt of an open one. */
    void takeUp(Step.Unfinished at, ListedCase.Sound listed) {
        var profile = site.rules();
        var draft = listed.draft();
        if (profile.isPresent() && draft.isPresent()) {
            takeUp(at, filing.takeUp(profile.get(), draft.get()), listed.state());
        }
    }

    /** What a person opens by hand, or where nobody calls the desk, needs no session. */
    private void takeUp(Step.Unfinished at, Step.Drafting drafting, CaseState stands) {
        if (stands instanceof CaseState.ByHand && drafting.form().check() instanceof Checked.Complete(var ticket)) {
            byHand.takeUp(drafting, ticket);
        } else if (drafting.form().isByHand() && isUnsent(stands)) {
            state.go(drafting);
        } else {
            sessions.serve(at, session -> takeUp(session, drafting, stands));
        }
    }

    private static boolean isUnsent(CaseState state) {
        return !state.isBound() && !(state instanceof CaseState.Rejected);
    }

    private void takeUp(DeskSession session, Step.Drafting drafting, CaseState state) {
        if (state instanceof CaseState.Unknown doubt
                && drafting.form().check() instanceof Checked.Complete(var ticket)) {
            dispatch.begin(session, dispatch.inDoubt(drafting, ticket, doubt, Step.Doubt.EARLIER));
        } else if (state instanceof CaseState.Confirmed open
                && drafting.form().check() instanceof Checked.Complete(var ticket)) {
            dispatch.showReceipt(session, ticket, open);
        } else {
            filing.show(session, drafting);
        }
    }
}
