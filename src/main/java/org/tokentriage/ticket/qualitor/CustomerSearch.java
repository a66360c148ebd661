package org.tokentriage.ticket.qualitor;

import java.util.List;
import java.util.Optional;
import org.tokentriage.settings.QualitorDialect.Quirks;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.KnownCustomer;
import org.tokentriage.ticket.KnownCustomer.KnownContact;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.TicketException;

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
     * @throws TicketException also when it lists one without a code
     */
    Optional<KnownCustomer> find(Cnpj cnpj) throws TicketException {
        var rows = listed(Fields.of("nrcpfcnpj", quirks.punctuatedCnpj() ? cnpj.formatted() : cnpj.value()));
        for (var row : rows) {
            var code = row.text("cdcliente");
            if (code.isPresent()) {
                return Optional.of(new KnownCustomer(code.get(), row.textOrEmpty("nmcliente"), contacts(code.get())));
            }
        }
        if (!rows.isEmpty()) {
            throw WebService.unreadable();
        }
        return Optional.empty();
    }

    private List<Row> listed(Fields company) throws TicketException {
        return quirks.silentSearch()
                ? service.rows(Operation.GET_CUSTOMER, company)
                : service.listed(Operation.GET_CUSTOMER, company);
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

    /** A server that lists nobody without an e-mail still knows the company. */
    private List<KnownContact> contacts(String customer) throws TicketException {
        return switch (service.ask(Operation.GET_CUSTOMER_CONTACT, Fields.of("cdcliente", customer))) {
            case Reply.Accepted(var rows) ->
                rows.stream()
                        .filter(row -> row.text("cdcliente").orElse(customer).equals(customer))
                        .flatMap(row -> contact(row).stream())
                        .toList();
            case Reply.Silent silent -> List.of();
            case Reply.Refused refused -> List.of();
            case Reply.Broken broken -> throw WebService.rejected(broken);
        };
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
