package org.tokentriage.ticket.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseFailure;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.Cases;
import org.tokentriage.ticket.cases.ListedCase.Sound;
import org.tokentriage.ticket.cases.OpenCase;

/**
 * Keeps the cases whose tickets a person opens at the desk by hand: this program sends nothing, so none of them is ever in doubt. The calls
 * block on the disk. Safe for use by many threads and programs: a case has one number, whoever tells it first.
 */
public final class HandOffice {

    private final Cases cases;

    public HandOffice(Cases cases) {
        this.cases = cases;
    }

    /**
     * What this computer's journal knows of the same company and the same token.
     *
     * @param opened tickets that were opened, whichever way
     * @param byHand cases that somebody began to open by hand, and told no number of; without those that somebody works on
     */
    public record Earlier(List<Numbered> opened, List<Sound> byHand) {
        public Earlier {
            opened = List.copyOf(opened);
            byHand = List.copyOf(byHand);
        }
    }

    /** A ticket that is open since a moment, by this computer's clock. */
    public record Numbered(TicketNumber number, Instant at) {}

    /**
     * Makes the case one that a person opens by hand.
     *
     * @return where it then stands: one that may have been sent, or is open, stays where it is
     */
    public CaseState handOver(Ticket ticket) throws CaseException {
        try (var kept = cases.resume(TicketDraft.of(ticket))) {
            if (isFree(kept.state())) {
                kept.byHand(ticket);
            }
            return kept.state();
        }
    }

    /** The person goes back to the form. */
    public CaseState takeBack(TicketDraft draft) throws CaseException {
        try (var kept = cases.resume(draft)) {
            if (kept.state() instanceof CaseState.ByHand) {
                kept.save(draft);
            }
            return kept.state();
        }
    }

    /**
     * Takes a person's word for the number of the ticket, and that of its demand if it is known.
     *
     * @return where the case then stands: one that has a number keeps it
     */
    public CaseState opened(Ticket ticket, TicketNumber number, Optional<TicketNumber> demand) throws CaseException {
        try (var kept = cases.resume(TicketDraft.of(ticket))) {
            if (isFree(kept.state()) && !(kept.state() instanceof CaseState.ByHand)) {
                kept.byHand(ticket);
            }
            if (kept.state() instanceof CaseState.ByHand) {
                kept.openedByHand(number, demand);
            }
            return kept.state();
        }
    }

    /** Takes the number that a person told for another, which was mistyped. The desk knows nothing of either. */
    public CaseState correct(CorrelationKey key, TicketNumber number) throws CaseException {
        try (var kept = open(key)) {
            if (kept.state() instanceof CaseState.OpenedByHand opened
                    && !opened.number().equals(number)) {
                kept.openedByHand(number, opened.demand());
            }
            return kept.state();
        }
    }

    /** Notes the demand of an open ticket, unless there is one. */
    public CaseState noteDemand(CorrelationKey key, TicketNumber demand) throws CaseException {
        try (var kept = open(key)) {
            if (kept.state() instanceof CaseState.OpenedByHand opened
                    && opened.demand().isEmpty()) {
                kept.demandNoted(demand);
            }
            return kept.state();
        }
    }

    private OpenCase open(CorrelationKey key) throws CaseException {
        return cases.open(key).orElseThrow(() -> new CaseException(new CaseFailure.NoSuchCase(key)));
    }

    /**
     * Looks for the same company and token among the other cases.
     *
     * @param recent whether a ticket that is open since a moment can still be at work
     */
    public Earlier earlier(Ticket ticket, Predicate<Instant> recent) throws CaseException {
        var opened = new ArrayList<Numbered>();
        var byHand = new ArrayList<Sound>();
        for (var listed : cases.all()) {
            if (listed instanceof Sound sound && !sound.inUse() && !sound.key().equals(ticket.key())) {
                switch (sound.state()) {
                    case CaseState.OpenedByHand open
                    when recent.test(open.at()) && isFor(sound, ticket) ->
                        opened.add(new Numbered(open.number(), open.at()));
                    case CaseState.Confirmed open
                    when recent.test(open.at()) && isFor(sound, ticket) ->
                        opened.add(new Numbered(open.number(), open.at()));
                    case CaseState.ByHand begun when isAbout(sound, ticket) -> byHand.add(sound);
                    default -> {}
                }
            }
        }
        return new Earlier(opened, byHand);
    }

    /** What is written in a case tells of the company or the token alone, too. */
    private boolean isAbout(Sound sound, Ticket ticket) throws CaseException {
        var written = sound.draft();
        return written.isPresent() ? isAbout(written.get(), ticket) : isFor(sound, ticket);
    }

    private static boolean isAbout(TicketDraft draft, Ticket ticket) {
        var company = Cnpj.parse(draft.customer().cnpj()).found();
        return company.equals(Optional.of(ticket.customer().cnpj()))
                || draft.token().serial().equals(ticket.token().serial());
    }

    /** The text of an open ticket is gone; its mark tells all the same. */
    private boolean isFor(Sound sound, Ticket ticket) throws CaseException {
        var found = cases.open(sound.key());
        if (found.isEmpty()) {
            return false;
        }
        try (var kept = found.get()) {
            return kept.isFor(ticket.under(sound.key()));
        }
    }

    private static boolean isFree(CaseState state) {
        return !state.isBound() && !(state instanceof CaseState.Rejected);
    }
}
