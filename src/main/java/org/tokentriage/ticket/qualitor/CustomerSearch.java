package org.tokentriage.ticket.qualitor;

import java.util.List;
import java.util.Optional;
import org.tokentriage.settings.QualitorDialect.Quirks;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.Email;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.ticket.desk.KnownCustomer.KnownContact;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.qualitor.service.Fields;
import org.tokentriage.ticket.qualitor.service.Operation;
import org.tokentriage.ticket.qualitor.service.Reply;
import org.tokentriage.ticket.qualitor.service.Row;
import org.tokentriage.ticket.qualitor.service.WebService;

/** Finds companies and their people. */
final class CustomerSearch {

    private final WebService service;
    private final Quirks quirks;

    CustomerSearch(WebService service, Quirks quirks) {
        this.service = service;
        this.quirks = quirks;
    }

    /**
     * Empty only for a company that the server says it does not know.
     *
     * @param contact the e-mail of the person whom the ticket is for, when it is known
     * @throws TicketException also when it lists one without a code
     */
    Optional<KnownCustomer> find(Cnpj cnpj, Optional<Email> contact) throws TicketException {
        var rows = listed(
                Operation.GET_CUSTOMER,
                Fields.of("nrcpfcnpj", quirks.punctuatedCnpj() ? cnpj.formatted() : cnpj.value()));
        for (var row : rows) {
            var code = row.text("cdcliente");
            if (code.isPresent()) {
                return Optional.of(customer(code.get(), row.textOrEmpty("nmcliente"), contact));
            }
        }
        if (!rows.isEmpty()) {
            throw WebService.unreadable();
        }
        return Optional.empty();
    }

    /** A server may list nobody without an e-mail, and still knows the company. */
    private KnownCustomer customer(String code, String name, Optional<Email> contact) throws TicketException {
        var everybody = everybody(code);
        if (everybody.isPresent()) {
            return new KnownCustomer(code, name, contacts(code, everybody.get()));
        }
        var asked = contact.isPresent() ? person(code, contact.get()) : List.<Row>of();
        return new KnownCustomer(code, name, contacts(code, asked), false);
    }

    private Optional<List<Row>> everybody(String customer) throws TicketException {
        var data = Fields.of("cdcliente", customer);
        return switch (service.ask(Operation.GET_CUSTOMER_CONTACT, data)) {
            case Reply.Accepted(var rows) -> Optional.of(rows);
            case Reply.Silent silent -> Optional.of(List.<Row>of()).filter(none -> quirks.silentSearch());
            case Reply.Refused refused -> Optional.empty();
            case Reply.Broken broken -> throw WebService.rejected(broken);
        };
    }

    /** Nobody only when the server says so. */
    private List<Row> person(String customer, Email email) throws TicketException {
        var data = Fields.of("cdcliente", customer).with("dsemail", email.value());
        return listed(Operation.GET_CUSTOMER_CONTACT, data);
    }

    private List<Row> listed(Operation operation, Fields wanted) throws TicketException {
        return quirks.silentSearch() ? service.rows(operation, wanted) : service.listed(operation, wanted);
    }

    /** The locality that Qualitor knows of a contact; empty when it tells none. */
    Optional<String> locality(Requester requester) throws TicketException {
        var data = Fields.of("cdcliente", requester.customerCode()).with("cdcontato", requester.contactCode());
        return service.ask(Operation.GET_CUSTOMER_CONTACT_DATA, data) instanceof Reply.Accepted(var rows)
                ? rows.stream()
                        .flatMap(row -> row.text("cdlocalidade").stream())
                        .findFirst()
                : Optional.empty();
    }

    private static List<KnownContact> contacts(String customer, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.text("cdcliente").orElse(customer).equals(customer))
                .flatMap(row -> contact(row).stream())
                .toList();
    }

    private static Optional<KnownContact> contact(Row row) {
        return row.text("cdcontato")
                .map(code -> new KnownContact(
                        code,
                        row.textOrEmpty("nmcontato"),
                        row.textOrEmpty("dsemail"),
                        row.textOrEmpty("cdlocalidade")));
    }
}
