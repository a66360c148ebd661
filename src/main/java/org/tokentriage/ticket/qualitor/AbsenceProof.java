package org.tokentriage.ticket.qualitor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Sought.Doubt;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.Wanted;
import org.tokentriage.ticket.qualitor.service.Fields;
import org.tokentriage.ticket.qualitor.service.Row;
import org.tokentriage.ticket.qualitor.text.KeyMark;
import org.tokentriage.ticket.qualitor.text.Unprovable;

/**
 * Proves that the desk does not have a ticket: the same search must find one that is known to be there
 * (docs/decisions/0017-absence-is-proved.md).
 */
final class AbsenceProof {

    private final TicketFinder finder;

    AbsenceProof(TicketFinder finder) {
        this.finder = finder;
    }

    /**
     * What follows from a list in which the wanted ticket is not.
     *
     * @param rows as the server gave them
     * @param looked what was read of those among them that have a number
     * @param customers for whom other tickets may be
     * @return the ticket, if it was there after all
     */
    Optional<TicketNumber> of(Wanted wanted, List<Row> rows, List<MarkedTicket> looked, Set<String> customers)
            throws TicketException, Unprovable {
        var numbers = TicketOrder.numbers(rows);
        checkReadable(rows, numbers, looked);
        if (!numbers.isEmpty()) {
            checkWhole(numbers, wanted);
            return Optional.empty();
        }
        return tried(wanted, customers);
    }

    /** Nothing is unreadable in a list that proves something. */
    private static void checkReadable(List<Row> rows, List<TicketNumber> numbers, List<MarkedTicket> looked)
            throws Unprovable {
        if (numbers.size() >= TicketFinder.MOST) {
            throw new Unprovable(Doubt.TOO_MANY);
        }
        if (rows.stream().anyMatch(row -> row.ticketNumber().isEmpty())) {
            throw new Unprovable(Doubt.NUMBER_UNREADABLE);
        }
        if (looked.stream().anyMatch(ticket -> ticket.told() == KeyMark.Told.NOTHING)) {
            throw new Unprovable(Doubt.KEY_UNREADABLE);
        }
    }

    /** A server that passes over the key still gives a whole list, if the newest ticket that is known is in it. */
    private static void checkWhole(List<TicketNumber> listed, Wanted wanted) throws Unprovable {
        var newest = wanted.others().stream().max(Comparator.comparing(TicketOrder::value));
        if (newest.filter(listed::contains).isEmpty()) {
            throw new Unprovable(Doubt.FILTER_IGNORED);
        }
    }

    /** Nothing was found: then the same search must find another ticket that is there. */
    private Optional<TicketNumber> tried(Wanted wanted, Set<String> customers) throws TicketException, Unprovable {
        var fails = false;
        var known = TicketOrder.newest(wanted.others());
        for (var number : known) {
            var ticket = finder.read(wanted.key(), number);
            if (ticket.key().isPresent()) {
                if (finds(ticket)) {
                    return Optional.empty();
                }
                fails = true;
                break;
            }
        }
        return triedByTheDesk(wanted, customers, fails);
    }

    /** Some tickets can be listed otherwise: the wanted one may be among them, or one that the search can be tried by. */
    private Optional<TicketNumber> triedByTheDesk(Wanted wanted, Set<String> customers, boolean fails)
            throws TicketException, Unprovable {
        var failed = fails;
        var unread = false;
        for (var customer : customers) {
            var rows = ofCustomer(customer);
            unread |= rows.stream().anyMatch(row -> row.ticketNumber().isEmpty());
            for (var ticket : finder.looked(wanted.key(), TicketOrder.newest(TicketOrder.numbers(rows)))) {
                if (ticket.isOurs()) {
                    return Optional.of(ticket.number());
                }
                if (!failed && ticket.key().isPresent()) {
                    if (finds(ticket)) {
                        return Optional.empty();
                    }
                    failed = true;
                }
            }
        }
        var untried = unread ? Doubt.NUMBER_UNREADABLE : Doubt.UNTRIED;
        throw new Unprovable(failed ? Doubt.SEARCH_FAILS : untried);
    }

    private boolean finds(MarkedTicket ticket) throws TicketException {
        try {
            return TicketOrder.numbers(finder.byKey(ticket.key().orElseThrow())).contains(ticket.number());
        } catch (Unprovable unlisted) {
            return false;
        }
    }

    private List<Row> ofCustomer(String customer) throws TicketException {
        try {
            return finder.listed(Fields.of("cdcliente", customer));
        } catch (Unprovable tooMany) {
            return List.of();
        }
    }
}
