package org.tokentriage.ticket.qualitor.rest;

import java.util.HashMap;
import java.util.Map;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.TicketTexts;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketTemplate;
import org.tokentriage.ticket.qualitor.text.Outgoing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Fills a site's own JSON document with a ticket: each of its texts alone, so that no text can end another. */
final class JsonTicket {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SiteProfile profile;
    private final TicketTemplate template;
    private final Outgoing outgoing;

    JsonTicket(SiteProfile profile, TicketTemplate template, Outgoing outgoing) {
        this.profile = profile;
        this.template = template;
        this.outgoing = outgoing;
    }

    JsonNode of(String document, Ticket ticket) {
        return filled(Json.parse(document), values(ticket));
    }

    private static JsonNode filled(JsonNode node, Map<String, String> values) {
        if (node.isString()) {
            return NODES.stringNode(TicketTexts.fill(node.stringValue(), values));
        }
        if (node.isArray()) {
            var array = NODES.arrayNode();
            node.forEach(item -> array.add(filled(item, values)));
            return array;
        }
        if (node.isObject()) {
            var object = NODES.objectNode();
            node.properties().forEach(field -> object.set(field.getKey(), filled(field.getValue(), values)));
            return object;
        }
        return node;
    }

    private Map<String, String> values(Ticket ticket) {
        var codes = profile.codes();
        var requester = ticket.requester()
                .orElse(new Requester(codes.fallbackCustomer(), codes.fallbackContact(), codes.locality()));
        var values = new HashMap<>(template.values(ticket));
        var texts = outgoing.of(ticket);
        values.put("titulo", texts.title().text());
        values.put("descricao", texts.description().text());
        values.put("cdcliente", requester.customerCode());
        values.put("cdcontato", requester.contactCode());
        values.put("cdlocalidade", requester.locality().isBlank() ? codes.locality() : requester.locality());
        values.put("cdcategoria", ticket.wording().category().code());
        values.put("cdtipochamado", ticket.wording().type().code());
        values.put("cdseveridade", codes.severity());
        values.put("cdorigem", codes.origin());
        return values;
    }
}
