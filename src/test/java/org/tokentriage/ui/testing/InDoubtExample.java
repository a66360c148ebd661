package org.tokentriage.ui.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.TicketTemplate;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.CaseState.Attempt;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.cases.PayloadHash;
import org.tokentriage.ticket.desk.ReasonCode;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.wizard.form.TicketForm;
import org.tokentriage.wizard.step.Search;
import org.tokentriage.wizard.step.Search.Look;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.ExampleTicket;
import org.tokentriage.words.Problems;

/** Cases that did not go straight to their end. */
public final class InDoubtExample {

    private static final Instant SENT = Screens.NOW.minusSeconds(30);
    private static final TicketDraft DRAFT = TicketDraft.of(ExampleTicket.TICKET);
    private static final Attempt ATTEMPT = new Attempt(1, SENT, new PayloadHash("a".repeat(64)), false);

    private InDoubtExample() {}

    /** As drawn: two looks did not find the ticket, and a third is ahead. */
    public static Step.InDoubt searching() {
        return step(new Search(List.of(look(2), look(10)), Optional.of(SENT.plusSeconds(42))));
    }

    public static Step.InDoubt over() {
        var failure = Optional.of(Problems.of(new TicketFailure.Unreachable("chamados.exemplo.com.br")));
        return step(new Search(List.of(new Look(SENT.plusSeconds(2), failure), look(30)), Optional.empty()));
    }

    public static Step.Unfinished unfinished() {
        var reason = new ReasonCode("UNREACHABLE");
        var notSent = listed(2, new CaseState.NotSent(SENT, ATTEMPT, reason), false);
        return new Step.Unfinished(
                List.of(
                        listed(1, new CaseState.Unknown(SENT, ATTEMPT), false),
                        notSent,
                        listed(3, new CaseState.Draft(SENT, 0), false),
                        listed(4, new CaseState.Sending(SENT, ATTEMPT), true),
                        new ListedCase.Damaged("TT-0000", List.of(), Optional.empty())),
                List.of(notSent),
                List.of(new Step.Opened("Clínica São João Ltda.", new TicketNumber("700126"))));
    }

    /** What a customer's computer knows after a crash: keys. */
    static Step.Unfinished keysOnly() {
        var fresh = keyOnly(1, new CaseState.Unknown(SENT, ATTEMPT));
        var missed = keyOnly(2, new CaseState.Unknown(SENT.minusSeconds(600), attempt(SENT.minusSeconds(600))));
        var failed = keyOnly(3, new CaseState.Unknown(SENT, ATTEMPT));
        var failure = Problems.of(new TicketFailure.Unreachable("chamados.exemplo.com.br"));
        var refused = keyOnly(6, new CaseState.Rejected(SENT, ATTEMPT, new ReasonCode("WS-7")));
        return new Step.Unfinished(
                List.of(fresh, missed, failed, refused, keyOnly(4, new CaseState.Draft(SENT, 0))),
                List.of(),
                List.of(new Step.Opened(CorrelationKey.next(new Random(5)).value(), new TicketNumber("700126"))),
                Map.of(missed.key(), look(30), failed.key(), new Look(SENT, Optional.of(failure))));
    }

    private static ListedCase.Sound keyOnly(int seed, CaseState state) {
        return new ListedCase.Sound(CorrelationKey.next(new Random(seed)), SENT, state, Optional.empty(), false);
    }

    private static Attempt attempt(Instant begunAt) {
        return new Attempt(1, begunAt, new PayloadHash("a".repeat(64)), false);
    }

    private static ListedCase.Sound listed(int seed, CaseState state, boolean inUse) {
        var key = CorrelationKey.next(new Random(seed));
        return new ListedCase.Sound(key, SENT, state, Optional.of(DRAFT), inUse);
    }

    private static Step.InDoubt step(Search search) {
        return new Step.InDoubt(drafting(), ExampleTicket.TICKET, SENT, Step.Doubt.NO_ANSWER, search);
    }

    static Step.Drafting drafting() {
        var zone = ExampleTicket.CLOCK.getZone();
        return new Step.Drafting(Optional.empty(), new TicketForm(DRAFT, new TicketTemplate(Example.PROFILE, zone)));
    }

    private static Look look(int seconds) {
        return new Look(SENT.plusSeconds(seconds), Optional.empty());
    }
}
