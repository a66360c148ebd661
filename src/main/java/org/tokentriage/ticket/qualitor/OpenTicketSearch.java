package org.tokentriage.ticket.qualitor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.qualitor.service.Fields;
import org.tokentriage.ticket.qualitor.service.Operation;
import org.tokentriage.ticket.qualitor.service.Row;
import org.tokentriage.ticket.qualitor.service.WebService;
import org.tokentriage.ticket.qualitor.text.KeyedTicket;
import org.tokentriage.ticket.qualitor.text.ListedDate;

/** Finds the tickets of a company on which somebody still works. */
final class OpenTicketSearch {

    private static final Logger LOG = LoggerFactory.getLogger(OpenTicketSearch.class);

    private static final int CANDIDATES = 10;

    private final WebService service;
    private final TicketReading tickets;
    private final RelatedSearch relations;
    private final SiteProfile profile;

    OpenTicketSearch(WebService service, TicketReading tickets, SiteProfile profile) {
        this.service = service;
        this.tickets = tickets;
        this.relations = new RelatedSearch(service, tickets, profile.related().query());
        this.profile = profile;
    }

    /** The newest first, without the demands that came of others among them. */
    List<EarlierTicket> find(Cnpj company, Optional<String> customer, String serial) throws TicketException {
        var found = new ArrayList<KeyedTicket>();
        for (var number : candidates(customer.orElse(profile.codes().fallbackCustomer()))) {
            earlier(number, company, customer, serial).ifPresent(found::add);
        }
        return withoutDemands(KeyedTicket.originals(found));
    }

    private List<EarlierTicket> withoutDemands(List<EarlierTicket> found) {
        var demands = new HashSet<TicketNumber>();
        if (found.size() > 1) {
            for (var ticket : found.reversed()) {
                if (!demands.contains(ticket.number())) {
                    demands.addAll(demandsOf(ticket.number()));
                }
            }
        }
        return found.stream()
                .filter(ticket -> !demands.contains(ticket.number()))
                .toList();
    }

    /** A site that answers no such question shows a demand as a ticket of its own: better one too many than one too few. */
    private List<TicketNumber> demandsOf(TicketNumber number) {
        try {
            return relations.numbers(number).stream()
                    .filter(other -> KeyedTicket.isLater(other, number))
                    .toList();
        } catch (TicketException unseen) {
            LOG.info("the demands of open tickets are not known: {}", unseen.getMessage());
            return List.of();
        }
    }

    private List<TicketNumber> candidates(String customer) throws TicketException {
        return service.rows(Operation.GET_TICKET, Fields.of("cdcliente", customer)).stream()
                .filter(row -> row.ticketNumber().isPresent() && !isClosed(row.textOrEmpty("nmsituacao")))
                .sorted(TicketOrder.NEWEST_FIRST)
                .flatMap(row -> row.ticketNumber().stream())
                .distinct()
                .limit(CANDIDATES)
                .toList();
    }

    private Optional<KeyedTicket> earlier(TicketNumber number, Cnpj company, Optional<String> customer, String serial)
            throws TicketException {
        var kept =
                tickets.visibleFields(number, "cdcliente", "nmtitulochamado", "nmsituacao", "dtchamado", "dschamado");
        var told = kept.textOrEmpty("dschamado");
        var sameToken = mentions(told, serial);
        var sameCompany = mentions(told, company.formatted()) || mentions(told, company.value());
        var known = customer.isPresent() && kept.text("cdcliente").equals(customer);
        return (known || sameCompany || sameToken) && !isClosed(kept.textOrEmpty("nmsituacao"))
                ? Optional.of(KeyedTicket.of(earlier(number, kept, sameToken), told))
                : Optional.empty();
    }

    private EarlierTicket earlier(TicketNumber number, Row kept, boolean sameToken) {
        return new EarlierTicket(
                number,
                kept.textOrEmpty("nmtitulochamado"),
                kept.textOrEmpty("nmsituacao"),
                kept.text("dtchamado").flatMap(ListedDate::read),
                sameToken,
                profile.qualitor().ticketPage(number.value()));
    }

    static boolean mentions(String text, String part) {
        return !part.isBlank() && text.contains(part);
    }

    private boolean isClosed(String situation) {
        return profile.qualitor().dialect().words().closed().matcher(situation).find();
    }
}
