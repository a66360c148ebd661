package org.tokentriage.training;

import java.util.List;
import org.tokentriage.training.SimulatorSite.Credentials;

/** Carries out the operations that requests name, for those who have the login. */
final class WebServices {

    private static final Fields VERSION = Fields.of("version", "8.20");

    private final Credentials credentials;
    private final CustomerLookup customers;
    private final TicketFiling filing;
    private final TicketSearch search;
    private final RelatedQuery related;

    WebServices(SimulatorSite site, TicketBook book) {
        TicketColumns columns = new TicketColumns(site);
        credentials = site.credentials();
        customers = new CustomerLookup(site);
        filing = new TicketFiling(site, columns, book);
        search = new TicketSearch(columns, book);
        related = new RelatedQuery(book);
    }

    Answer answer(QualitorOperation operation, Form form) {
        try {
            return new Answer.Rows(rows(operation, form));
        } catch (RefusedException refused) {
            return refused.answer();
        }
    }

    private List<Fields> rows(QualitorOperation operation, Form form) throws RefusedException {
        return switch (operation) {
            case GET_VERSION -> List.of(VERSION);
            case GET_CUSTOMER -> customers.customers(contents(form).data());
            case GET_CUSTOMER_CONTACT -> customers.contacts(contents(form).data());
            case GET_CUSTOMER_CONTACT_DATA ->
                customers.contactData(contents(form).data());
            case GET_SQL_QUERY_RESULT -> related.rows(contents(form).data());
            case ADD_TICKET_BY_DATA -> filing.byData(contents(form));
            case ADD_TICKET_BY_TEMPLATE -> filing.byTemplate(contents(form));
            case GET_TICKET_DATA -> search.ticket(contents(form).data());
            case GET_TICKET -> search.tickets(contents(form).data());
            case ADD_TICKET_HISTORY -> filing.history(contents(form).data());
        };
    }

    private Contents contents(Form form) throws RefusedException {
        Credentials sent = new Credentials(form.text("user"), form.text("password"), form.text("company"));
        if (!sent.equals(credentials)) {
            throw Refusal.LOGIN.because("Invalid user, password or company.");
        }
        return Contents.read(form.bytes("input_xml"));
    }
}
