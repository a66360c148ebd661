package org.tokentriage.ticket.qualitor;

import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketTemplate;

/** Writes a ticket as {@code addTicketByData} takes it. */
final class TicketDocument {

    private final SiteProfile profile;
    private final TicketTemplate template;

    TicketDocument(SiteProfile profile, TicketTemplate template) {
        this.profile = profile;
        this.template = template;
    }

    String of(Ticket ticket, Requester requester) {
        var extra = profile.qualitor().dialect().newTickets().extraFields();
        var data = data(ticket, requester);
        for (var element : extra.elements().entrySet()) {
            data = data.with(element.getKey(), element.getValue());
        }
        var custom = Fields.NONE;
        for (var field : extra.custom().entrySet()) {
            custom = custom.with("vlinformacaoadicional" + field.getKey(), template.fill(field.getValue(), ticket));
        }
        return extra.customInsideData() ? InputXml.inside(data, custom) : InputXml.beside(data, custom);
    }

    private Fields data(Ticket ticket, Requester requester) {
        var codes = profile.codes();
        return Fields.of("cdcliente", requester.customerCode())
                .with("cdcontato", requester.contactCode())
                .with("idchamado", codes.openedBy())
                .with("nmtitulochamado", ticket.wording().title())
                .with("cdtipochamado", ticket.wording().type().code())
                .with("cdcategoria", ticket.wording().category().code())
                .with("cdlocalidade", requester.locality())
                .with("cdseveridade", codes.severity())
                .with("dschamado", template.description(ticket))
                .with("dspalavrachave", ticket.key().value())
                .with("cdorigem", codes.origin());
    }
}
