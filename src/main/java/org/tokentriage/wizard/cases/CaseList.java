package org.tokentriage.wizard.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.Cases.Erased;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.cases.Retention;
import org.tokentriage.ticket.office.TicketOffice;
import org.tokentriage.wizard.scan.Scanning;
import org.tokentriage.wizard.signin.SessionHolder;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.words.Problem;

/** The cases that wait for somebody, and what the agent can do about each. All methods are called on the UI executor. */
public final class CaseList {

    private final WizardState state;
    private final Scanning scanning;
    private final SessionHolder sessions;
    private final Backlog backlog;
    private final Resuming resuming;
    private final Erasing erasing;

    public CaseList(
            WizardState state,
            Scanning scanning,
            SessionHolder sessions,
            Backlog backlog,
            Resuming resuming,
            Erasing erasing) {
        this.state = state;
        this.scanning = scanning;
        this.sessions = sessions;
        this.backlog = backlog;
        this.resuming = resuming;
        this.erasing = erasing;
    }

    /** The cases as they were when a token was last looked for. */
    public ReadOnlyObjectProperty<List<ListedCase>> waitingProperty() {
        return backlog.waitingProperty();
    }

    /** What will happen to a case that nobody touches, and when. */
    public Optional<Retention.Ending> ending(ListedCase listed) {
        return backlog.retention().flatMap(retention -> retention.ending(listed));
    }

    /** Shows them. */
    public void show() {
        scanning.cancel();
        backlog.show();
    }

    /** Takes a case up that was begun before; not while others are sent. */
    public void takeUp(ListedCase.Sound listed) {
        if (state.step() instanceof Step.Unfinished at && !backlog.isBusy()) {
            resuming.takeUp(at, listed);
        }
    }

    /** Removes a case whose ticket is not open; not while others are sent. */
    public void discard(ListedCase listed) {
        if (state.step() instanceof Step.Unfinished at && !backlog.isBusy()) {
            backlog.discard(at, listed);
        }
    }

    /** Sends the cases that wait for just that. */
    public void sendWaiting() {
        if (state.step() instanceof Step.Unfinished at && !backlog.isBusy()) {
            sessions.serve(at, session -> backlog.sendWaiting(session, at));
        }
    }

    /** Whether something can be erased now: the cases are not to be had while one is on its way. */
    public boolean canErase() {
        return !(state.step() instanceof Step.Sending) && !backlog.isBusy();
    }

    /** Takes away all that was written about a company on this computer; nothing changes at the desk. */
    public void erase(Cnpj company, Consumer<Erased> told, Consumer<Problem> failed) {
        erasing.erase(company, told, failed);
    }

    /** Looks once for a ticket in doubt of which only the key is known. */
    public void lookFor(ListedCase.Sound listed) {
        ask(listed, TicketOffice::lookFor);
    }

    /** The agent found a ticket in doubt of which only the key is known. */
    public void found(ListedCase.Sound listed, TicketNumber number) {
        ask(listed, (office, key) -> office.found(key, number));
    }

    /** The agent, asked twice, said that a ticket in doubt of which only the key is known does not exist. */
    public void giveUp(ListedCase.Sound listed) {
        ask(listed, TicketOffice::giveUp);
    }

    /** The agent, asked twice, said that nothing is left to do for an open ticket. */
    public void waive(ListedCase.Sound listed) {
        ask(listed, TicketOffice::waive);
    }

    private void ask(ListedCase.Sound listed, Backlog.Inquiry inquiry) {
        if (state.step() instanceof Step.Unfinished at && !backlog.isBusy()) {
            sessions.serve(at, session -> backlog.ask(session, at, listed, inquiry));
        }
    }
}
