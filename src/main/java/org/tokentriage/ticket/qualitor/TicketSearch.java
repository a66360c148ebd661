package org.tokentriage.ticket.qualitor;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Wanted;
import org.tokentriage.ticket.qualitor.service.Fields;
import org.tokentriage.ticket.qualitor.service.WebService;
import org.tokentriage.ticket.qualitor.text.KeyMark;
import org.tokentriage.ticket.qualitor.text.Unprovable;

/**
 * Finds the ticket of a case whose outcome is not known. That it found none counts only when the same search finds a ticket that is known
 * to be there (docs/decisions/0017-absence-is-proved.md).
 */
final class TicketSearch {

    private final TicketFinder finder;
    private final AbsenceProof proof;
    private final String fallbackCustomer;
    private final ZoneId zone;

    /**
     * @param silentMeansNone whether this server answers without a list when there is nothing to list
     * @param fallbackCustomer for whom the tickets of unknown companies are
     */
    TicketSearch(WebService service, KeyMark marks, boolean silentMeansNone, String fallbackCustomer, ZoneId zone) {
        this.finder = new TicketFinder(service, marks, silentMeansNone);
        this.proof = new AbsenceProof(finder);
        this.fallbackCustomer = fallbackCustomer;
        this.zone = zone;
    }

    /**
     * The ticket that has the key; empty when the desk does not have it.
     *
     * @throws Unprovable when it may have it all the same
     */
    Optional<TicketNumber> find(Wanted wanted) throws TicketException, Unprovable {
        var early = amongTheDays(wanted);
        return early.isPresent() ? early : byKey(wanted);
    }

    /** Among the few tickets of its customer and its days, as far as the server heeds that: for servers that pass over the key. */
    private Optional<TicketNumber> amongTheDays(Wanted wanted) throws TicketException {
        var filter = narrow(wanted);
        if (filter.texts().size() == 1) {
            return Optional.empty();
        }
        try {
            return found(finder.looked(wanted.key(), TicketOrder.numbers(finder.listed(filter))));
        } catch (Unprovable nothing) {
            return Optional.empty();
        } catch (TicketException refused) {
            if (refused.failure() instanceof TicketFailure.Rejected) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** By the key alone, for a ticket may have been given to another customer. */
    private Optional<TicketNumber> byKey(Wanted wanted) throws TicketException, Unprovable {
        var rows = finder.byKey(wanted.key());
        var looked = finder.looked(wanted.key(), TicketOrder.numbers(rows));
        var found = found(looked);
        return found.isPresent() ? found : proof.of(wanted, rows, looked, customers(wanted));
    }

    /** The one that has the key as its keyword, or else the oldest that mentions it: its demands came later. */
    private static Optional<TicketNumber> found(List<MarkedTicket> looked) {
        return looked.stream()
                .filter(MarkedTicket::isOurs)
                .min(Comparator.comparing(MarkedTicket::told)
                        .thenComparing(ticket -> TicketOrder.value(ticket.number())))
                .map(MarkedTicket::number);
    }

    /** A day more on either side, for clocks, zones and midnight. */
    private Fields narrow(Wanted wanted) {
        var filter = Fields.of(TicketFinder.KEYWORD, wanted.key().value());
        if (wanted.ticket().isPresent()) {
            filter = filter.with("cdcliente", customer(wanted));
        }
        if (wanted.sentAt().isPresent()) {
            var day = LocalDate.ofInstant(wanted.sentAt().get(), zone);
            filter = filter.with("dtperiodo", day.minusDays(1).toString())
                    .with("dtperiodo2", day.plusDays(1).toString());
        }
        return filter;
    }

    private Set<String> customers(Wanted wanted) {
        return new LinkedHashSet<>(List.of(customer(wanted), fallbackCustomer));
    }

    private String customer(Wanted wanted) {
        return wanted.ticket()
                .flatMap(ticket -> ticket.requester())
                .map(Requester::customerCode)
                .orElse(fallbackCustomer);
    }
}
