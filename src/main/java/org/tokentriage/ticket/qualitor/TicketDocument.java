package org.tokentriage.ticket.qualitor;

import org.tokentriage.settings.NewTickets;
import org.tokentriage.settings.NewTickets.Opening;
import org.tokentriage.settings.RelatedDemand;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.TicketTemplate;
import org.tokentriage.ticket.desk.OutgoingTicket;
import org.tokentriage.ticket.qualitor.service.Fields;
import org.tokentriage.ticket.qualitor.service.InputXml;
import org.tokentriage.ticket.qualitor.service.Operation;
import org.tokentriage.ticket.qualitor.text.Outgoing;

/** Writes a ticket as the operations take it that open one. */
final class TicketDocument {

    private final SiteProfile profile;
    private final NewTickets newTickets;
    private final TicketTemplate template;
    private final Outgoing outgoing;
    private final FreeText free;

    TicketDocument(SiteProfile profile, TicketTemplate template, Outgoing outgoing) {
        var dialect = profile.qualitor().dialect();
        this.profile = profile;
        this.newTickets = dialect.newTickets();
        this.template = template;
        this.outgoing = outgoing;
        this.free = FreeText.of(dialect.quirks());
    }

    /** The operation that the site wants for a ticket. */
    Operation operation() {
        return switch (newTickets.opening()) {
            case Opening.ByData data -> Operation.ADD_TICKET_BY_DATA;
            case Opening.ByTemplate from -> Operation.ADD_TICKET_BY_TEMPLATE;
            case Opening.ByEndUser user -> Operation.ADD_TICKET_BY_END_USER;
        };
    }

    String of(Ticket ticket, Requester requester) {
        var texts = outgoing.of(ticket);
        var data = switch (newTickets.opening()) {
            case Opening.ByTemplate(var code) -> fromTemplate(code, texts, requester);
            case Opening.ByData byData -> withCodes(ticket, texts, requester);
            case Opening.ByEndUser byEndUser -> withCodes(ticket, texts, requester);
        };
        return document(data.with("dspalavrachave", ticket.key().value()).with("cdorigem", origin()), ticket);
    }

    /** The demand that follows a ticket. It has no keyword, for the key is to find the ticket alone. */
    String demand(Ticket ticket, TicketNumber number, RelatedDemand.Opening demand, Requester requester) {
        var title = template.fill(demand.title(), ticket);
        var data = head(requester)
                .with("idchamado", profile.codes().openedBy())
                .with("nmtitulochamado", free.of(outgoing.title(title).text()))
                .with("cdtipochamado", demand.type())
                .with("cdcategoria", demand.category())
                .with("cdlocalidade", requester.locality())
                .with("cdseveridade", profile.codes().severity())
                .with("dschamado", free.of(outgoing.of(ticket).description().text()))
                .with("cdorigem", profile.codes().origin())
                .with("cdchamadosuperior", number.value());
        return InputXml.of(data);
    }

    private Fields withCodes(Ticket ticket, OutgoingTicket texts, Requester requester) {
        return head(requester)
                .with("idchamado", profile.codes().openedBy())
                .with("nmtitulochamado", free.of(texts.title().text()))
                .with("cdtipochamado", ticket.wording().type().code())
                .with("cdcategoria", ticket.wording().category().code())
                .with("cdlocalidade", requester.locality())
                .with("cdseveridade", profile.codes().severity())
                .with("dschamado", free.of(texts.description().text()));
    }

    /** The other codes are the template's. */
    private Fields fromTemplate(String code, OutgoingTicket texts, Requester requester) {
        return Fields.of("cdperfilchamado", code)
                .with("cdcliente", requester.customerCode())
                .with("cdcontato", requester.contactCode())
                .with("nmtitulochamado", free.of(texts.title().text()))
                .with("dschamado", free.of(texts.description().text()));
    }

    private static Fields head(Requester requester) {
        return Fields.of("cdcliente", requester.customerCode()).with("cdcontato", requester.contactCode());
    }

    private String origin() {
        return newTickets.opening() instanceof Opening.ByTemplate
                ? ""
                : profile.codes().origin();
    }

    private String document(Fields codes, Ticket ticket) {
        var extra = newTickets.extraFields();
        var data = codes;
        for (var element : extra.elements().entrySet()) {
            data = data.with(element.getKey(), element.getValue());
        }
        var custom = Fields.NONE;
        for (var field : extra.custom().entrySet()) {
            var text =
                    outgoing.unlimited(template.fill(field.getValue(), ticket)).text();
            custom = custom.with("vlinformacaoadicional" + field.getKey(), free.of(text));
        }
        return extra.customInsideData() ? InputXml.inside(data, custom) : InputXml.beside(data, custom);
    }
}
