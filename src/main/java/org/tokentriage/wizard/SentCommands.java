package org.tokentriage.wizard;

import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.wizard.drafting.FilingByHand;
import org.tokentriage.wizard.sending.Dispatch;
import org.tokentriage.wizard.sending.Reusing;
import org.tokentriage.wizard.signin.SessionHolder;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;

/** What the agent does about a ticket that was sent, or was open before. All methods are called on the UI executor. */
public final class SentCommands {

    private final WizardState state;
    private final SessionHolder sessions;
    private final Dispatch dispatch;
    private final FilingByHand byHand;
    private final Reusing reusing;

    SentCommands(FlowParts parts) {
        this.state = parts.state;
        this.sessions = parts.sessions;
        this.dispatch = parts.dispatch;
        this.byHand = parts.byHand;
        this.reusing = parts.reusing;
    }

    /** The agent found the ticket in doubt. */
    public void foundTicket(TicketNumber number) {
        if (state.step() instanceof Step.InDoubt at) {
            sessions.serve(at, session -> dispatch.found(session, at, number));
        }
    }

    /** The agent, asked twice, said that the ticket in doubt does not exist. */
    public void sendAgain() {
        if (state.step() instanceof Step.InDoubt at) {
            sessions.serve(at, session -> dispatch.sendAgain(session, at));
        }
    }

    /** Asks once more for something that was not done for the open ticket. */
    public void askAgain(Undone undone) {
        if (state.step() instanceof Step.Done done) {
            sessions.serve(done, session -> dispatch.askAgain(session, done, undone));
        }
    }

    /** The agent, who opened the ticket by hand, found the demand's number, too. */
    public void noteDemand(TicketNumber demand) {
        if (state.step() instanceof Step.Done done) {
            byHand.noteDemand(done, demand);
        }
    }

    /** The agent, who opened the ticket by hand, mistyped its number. */
    public void correctNumber(TicketNumber number) {
        if (state.step() instanceof Step.Done done) {
            byHand.correct(done, number);
        }
    }

    /** Looks once more for the demand that the desk makes of the ticket. */
    public void lookForRelated() {
        if (state.step() instanceof Step.Done done) {
            sessions.serve(done, session -> dispatch.lookForRelated(session, done));
        } else if (state.step() instanceof Step.AlreadyOpen open) {
            sessions.serve(open, session -> reusing.lookForRelated(session, open));
        }
    }
}
