package org.tokentriage.training.service;

import java.util.List;
import org.tokentriage.training.book.TicketBook;
import org.tokentriage.training.book.TicketColumns;
import org.tokentriage.training.call.Answer;
import org.tokentriage.training.call.Contents;
import org.tokentriage.training.call.Fields;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.call.RefusedException;
import org.tokentriage.training.fault.Habits;
import org.tokentriage.training.site.SimulatorSite;

/** Carries out the operations that requests name, for those who have the login. */
public final class WebServices {

    private static final Fields VERSION = Fields.of("version", "8.20");

    private final CustomerLookup customers;
    private final TicketFiling filing;
    private final TicketSearch search;
    private final RelatedQuery related;

    public WebServices(SimulatorSite site, TicketBook book, Habits habits) {
        var columns = new TicketColumns(site);
        customers = new CustomerLookup(site);
        filing = new TicketFiling(site, columns, book);
        search = new TicketSearch(columns, book, habits);
        related = new RelatedQuery(book, habits);
    }

    public Answer answer(QualitorOperation operation, byte[] inputXml) {
        try {
            return new Answer.Rows(rows(operation, inputXml));
        } catch (RefusedException refused) {
            return refused.answer();
        }
    }

    /** Opens a ticket that did not come as XML. */
    public Answer open(Contents contents) {
        try {
            return new Answer.Rows(filing.byData(contents));
        } catch (RefusedException refused) {
            return refused.answer();
        }
    }

    public List<Fields> everyTicket() {
        return search.everyTicket();
    }

    private List<Fields> rows(QualitorOperation operation, byte[] xml) throws RefusedException {
        return switch (operation) {
            case GET_VERSION -> List.of(VERSION);
            case GET_CUSTOMER -> customers.customers(Contents.read(xml).data());
            case GET_CUSTOMER_CONTACT -> customers.contacts(Contents.read(xml).data());
            case GET_CUSTOMER_CONTACT_DATA ->
                customers.contactData(Contents.read(xml).data());
            case GET_SQL_QUERY_RESULT -> related.rows(Contents.read(xml).data());
            case ADD_TICKET_BY_DATA -> filing.byData(Contents.read(xml));
            case ADD_TICKET_BY_TEMPLATE -> filing.byTemplate(Contents.read(xml));
            case ADD_TICKET_BY_END_USER -> filing.byData(Contents.read(xml));
            case GET_TICKET_DATA -> search.ticket(Contents.read(xml).data());
            case GET_TICKET -> search.tickets(Contents.read(xml).data());
            case ADD_TICKET_HISTORY -> filing.history(Contents.read(xml).data());
            case ADD_ATTACHMENT -> filing.attachment(Contents.read(xml).data());
        };
    }
}
