package org.tokentriage.training.service;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tokentriage.training.call.Fields;
import org.tokentriage.training.call.Refusal;
import org.tokentriage.training.call.RefusedException;
import org.tokentriage.training.site.CodedField;
import org.tokentriage.training.site.SimulatorSite;
import org.tokentriage.training.site.SimulatorSite.Client;

/**
 * The operations of WSGeneral that find clients and contacts. A search without a match has no {@code dataitem}; a read
 * by codes that do not exist is refused. What a real server does in these two cases is not known.
 */
final class CustomerLookup {

    /** Eleven digits of a CPF or fourteen characters of a CNPJ, which may have letters since July 2026. */
    private static final Pattern TAX_NUMBER = Pattern.compile("\\d{11}|[0-9A-Z]{12}\\d{2}");

    private final SimulatorSite site;

    CustomerLookup(SimulatorSite site) {
        this.site = site;
    }

    List<Fields> customers(Fields data) throws RefusedException {
        var taxNumber = data.required("nrcpfcnpj");
        if (!TAX_NUMBER.matcher(taxNumber).matches()) {
            throw Refusal.FIELD.because("Field nrcpfcnpj must have 11 or 14 characters, without punctuation.");
        }
        return site.clients().stream()
                .filter(client -> client.cnpj().equals(Optional.of(taxNumber)))
                .map(client -> Fields.of("cdcliente", client.code()).with("nmcliente", client.name()))
                .toList();
    }

    List<Fields> contacts(Fields data) throws RefusedException {
        var client = data.get("cdcliente");
        var email = data.get("dsemail");
        var login = data.get("nmloginweb");
        if (client.isEmpty() && email.isEmpty()) {
            throw Refusal.REQUIRED.because("Field cdcliente or dsemail is required.");
        }
        return site.clients().stream()
                .filter(candidate -> client.isEmpty() || client.get().equals(candidate.code()))
                .flatMap(candidate -> contacts(candidate, email, login))
                .toList();
    }

    List<Fields> contactData(Fields data) throws RefusedException {
        var clientCode = data.required("cdcliente");
        var contactCode = data.required("cdcontato");
        var client = site.client(clientCode).orElseThrow(CustomerLookup::unknown);
        var contact = client.contact(contactCode).orElseThrow(CustomerLookup::unknown);
        String locality =
                site.codes().label(CodedField.LOCALITY, contact.locality()).orElse("");
        return List.of(Fields.of("cdcliente", client.code())
                .with("nmcliente", client.name())
                .with("cdcontato", contact.code())
                .with("nmcontato", contact.name())
                .with("cdlocalidade", contact.locality())
                .with("nmlocalidade", locality));
    }

    private static Stream<Fields> contacts(Client client, Optional<String> email, Optional<String> login) {
        return client.contacts().stream()
                .filter(contact -> email.isEmpty() || email.get().equalsIgnoreCase(contact.email()))
                .filter(contact -> login.isEmpty() || login.get().equalsIgnoreCase(contact.login()))
                .map(contact -> Fields.of("cdcliente", client.code())
                        .with("cdcontato", contact.code())
                        .with("nmcontato", contact.name())
                        .with("dsemail", contact.email())
                        .with("cdloginweb", contact.login()));
    }

    private static RefusedException unknown() {
        return Refusal.NOT_FOUND.because("Customer contact not found.");
    }
}
