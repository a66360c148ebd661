package org.tokentriage.wizard;

import java.time.Instant;
import java.util.Optional;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.ticket.Receipt;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;

/** Where the agent is, with all that is known there: what cannot be known yet cannot be written down. */
public sealed interface Step {

    /** The four names on the rail, which never change. */
    enum Stage {
        TOKEN,
        DIAGNOSIS,
        TICKET,
        DONE
    }

    /** Looking for a token and reading it, by itself. */
    record Scan(Optional<Survey> survey, Optional<Progress> progress) implements Step {

        /** Nothing is known yet. */
        static Scan begin() {
            return new Scan(Optional.empty(), Optional.empty());
        }
    }

    /** Which token is being read, and how far. */
    record Progress(TokenSlot token, ReadingStep at) {}

    /** Tokens to choose from: several, or the one that was read already and may have been swapped. */
    record Choosing(Survey survey, TokenSlot chosen) implements Step {}

    /**
     * The verdict.
     *
     * @param begun the form that the agent already wrote in, coming back here
     */
    record Findings(Survey survey, TokenSnapshot snapshot, Diagnosis diagnosis, Optional<TicketForm> begun)
            implements Step {}

    /** Asking who signs in to Qualitor. */
    record SigningIn(Findings findings, String proposedUser) implements Step {}

    /**
     * Filling in the ticket.
     *
     * @param uncertain whether it was sent before with an unknown outcome: it is then looked for before it is sent again
     */
    record Drafting(Findings findings, TicketForm form, boolean uncertain) implements Step {}

    /** Waiting for Qualitor's number. */
    record Sending(Drafting drafting, Ticket ticket, Instant since) implements Step {}

    /** The ticket is open; there is no way back. */
    record Done(Ticket ticket, Receipt receipt, Promise promise, Related related) implements Step {

        Done with(Related now) {
            return new Done(ticket, receipt, promise, now);
        }
    }

    default Stage stage() {
        return switch (this) {
            case Scan scan -> Stage.TOKEN;
            case Choosing choosing -> Stage.TOKEN;
            case Findings findings -> Stage.DIAGNOSIS;
            case SigningIn signingIn -> Stage.TICKET;
            case Drafting drafting -> Stage.TICKET;
            case Sending sending -> Stage.TICKET;
            case Done done -> Stage.DONE;
        };
    }
}
