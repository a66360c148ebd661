package org.tokentriage.training.service;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tokentriage.training.call.Contents;
import org.tokentriage.training.call.Fields;
import org.tokentriage.training.call.Refusal;
import org.tokentriage.training.call.RefusedException;
import org.tokentriage.training.site.SimulatorSite;
import org.tokentriage.training.site.SimulatorSite.Client;

/** Refuses a new ticket that lacks a field, or has a field or a code that the site does not know. */
final class OpeningRules {

    /** {@code idchamado} tells what the ticket is about, and so which field must name it. */
    private static final Map<String, String> SUBJECT =
            Map.of("1", "cdcontato", "2", "cdequipamento", "3", "produto/cdproduto", "4", "cdic");

    private static final Pattern DIGITS = Pattern.compile("\\d{0,18}");

    private final SimulatorSite site;

    OpeningRules(SimulatorSite site) {
        this.site = site;
    }

    void checkByData(Contents contents) throws RefusedException {
        check(contents, OpeningFields.OF_DATA);
        var subject = SUBJECT.get(contents.data().required("idchamado"));
        if (subject == null) {
            throw Refusal.CODE.because("Unknown idchamado.");
        }
        contents.data().required(subject);
    }

    void checkByTemplate(Contents contents) throws RefusedException {
        check(contents, OpeningFields.OF_TEMPLATE);
    }

    private void check(Contents contents, List<String> required) throws RefusedException {
        for (var name : required) {
            contents.data().required(name);
        }
        checkForm(contents.data());
        checkRequester(contents.data());
        site.codes().check(contents.data());
        checkAdditional(contents.additional());
    }

    private static void checkForm(Fields data) throws RefusedException {
        for (var name : data.values().keySet()) {
            if (!OpeningFields.accept(name)) {
                throw Refusal.FIELD.because("Unknown field " + name + ".");
            }
            if (OpeningFields.numeric(name) && !DIGITS.matcher(data.text(name)).matches()) {
                throw Refusal.FIELD.because("Field " + name + " must be numeric.");
            }
        }
    }

    private void checkRequester(Fields data) throws RefusedException {
        Client client =
                site.client(data.required("cdcliente")).orElseThrow(() -> Refusal.CODE.because("Unknown cdcliente."));
        if (client.contact(data.required("cdcontato")).isEmpty()) {
            throw Refusal.CODE.because("Unknown cdcontato for this cdcliente.");
        }
    }

    private void checkAdditional(Fields additional) throws RefusedException {
        for (var name : additional.values().keySet()) {
            if (site.codes().additionalLabel(name).isEmpty()) {
                throw Refusal.CODE.because("Unknown custom field " + name + ".");
            }
        }
    }
}
