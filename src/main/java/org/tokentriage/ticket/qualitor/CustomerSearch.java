package org.tokentriage.ticket.qualitor;

import java.util.List;
import java.util.Optional;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.KnownCustomer;
import org.tokentriage.ticket.KnownCustomer.KnownContact;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.TicketException;

/** Finds companies and their people. */
final class CustomerSearch {

    private final WebService service;
    private final boolean punctuatedCnpj;

    CustomerSearch(WebService service, boolean punctuatedCnpj) {
        this.service = service;
        this.punctuatedCnpj = punctuatedCnpj;
    }

    Optional<KnownCustomer> find(Cnpj cnpj) throws TicketException {
        var number = punctuatedCnpj ? cnpj.formatted() : cnpj.value();
        for (var row : service.rows(Operation.GET_CUSTOMER, Fields.of("nrcpfcnpj", number))) {
            var code = row.text("cdcliente");
            if (code.isPresent()) {
                return Optional.of(new KnownCustomer(code.get(), row.textOrEmpty("nmcliente"), contacts(code.get())));
            }
        }
        return Optional.empty();
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
        return service.ask(Operation.GET_CUSTOMER_CONTACT, Fields.of("cdcliente", customer))
                        instanceof Reply.Accepted(var rows)
                ? rows.stream()
                        .filter(row -> row.text("cdcliente").orElse(customer).equals(customer))
                        .flatMap(row -> contact(row).stream())
                        .toList()
                : List.of();
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
