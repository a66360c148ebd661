package org.tokentriage.training.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.training.book.BookEntry;
import org.tokentriage.training.book.FiledTicket;
import org.tokentriage.training.book.FollowUp;
import org.tokentriage.training.book.TicketBook;
import org.tokentriage.training.call.Fields;
import org.tokentriage.training.http.Markup;
import org.tokentriage.training.site.CodedField;
import org.tokentriage.training.site.SimulatorSite;
import org.tokentriage.training.site.SimulatorSite.Client;
import org.tokentriage.training.site.SimulatorSite.Contact;

/** The parts of a ticket's page. Custom fields and history are shown only if there are some. */
final class TicketCards {

    private static final Markup NONE_YET =
            new Markup("<p class=\"body muted\">Nenhum ainda. Recarregue a página para procurar de novo.</p>");

    private final SimulatorSite site;
    private final TicketBook book;
    private final PageLinks links;

    TicketCards(SimulatorSite site, TicketBook book, PageLinks links) {
        this.site = site;
        this.book = book;
        this.links = links;
    }

    Markup description(FiledTicket ticket) {
        return PageFrame.card("Descrição", Markup.of("<p class=\"body text\">%s</p>", ticket.description()));
    }

    Markup additional(FiledTicket ticket) {
        var captioned = Fields.NONE;
        for (var name : ticket.additional().values().keySet()) {
            var caption = site.codes().additionalLabel(name).orElse(name);
            captioned = captioned.with(caption, ticket.additional().text(name));
        }
        return captioned.values().isEmpty()
                ? Markup.NOTHING
                : PageFrame.card("Informações adicionais", PageFrame.pairs(captioned));
    }

    Markup followUps(FiledTicket ticket) {
        var files = book.attached().stream()
                .filter(file -> file.ticket() == ticket.number())
                .map(file -> Markup.of("<li><p class=\"caption\">Anexo</p><p class=\"text\">%s</p></li>", file.name()));
        var texts = book.followUps().stream()
                .filter(followUp -> followUp.ticket() == ticket.number())
                .map(TicketCards::followUp);
        var entries = Markup.all(Stream.concat(texts, files));
        return entries.html().isEmpty() ? Markup.NOTHING : PageFrame.card("Acompanhamentos", list(entries));
    }

    Markup related(BookEntry entry) {
        var origin = entry.origin().map(Object::toString).flatMap(book::find).stream();
        var demands = book.bornFrom(entry.ticket().number()).stream();
        var related = Markup.all(Stream.concat(origin, demands).map(this::relatedItem));
        return PageFrame.card("Chamados relacionados", related.html().isEmpty() ? NONE_YET : list(related));
    }

    Markup requester(FiledTicket ticket) {
        var client = site.client(ticket.data().text("cdcliente"));
        Optional<Contact> contact =
                client.flatMap(known -> known.contact(ticket.data().text("cdcontato")));
        return PageFrame.card(
                "Solicitante",
                PageFrame.pairs(Fields.of("Cliente", client.map(Client::name).orElse(""))
                        .with(
                                "CNPJ",
                                client.flatMap(Client::cnpj)
                                        .map(TicketCards::punctuated)
                                        .orElse(""))
                        .with("Contato", contact.map(Contact::name).orElse(""))
                        .with("E-mail", contact.map(Contact::email).orElse(""))));
    }

    Markup classification(Fields fields) {
        var captioned = Fields.NONE;
        for (var field : CodedField.ON_TICKETS) {
            var code = fields.get(field.code()).map(c -> " (" + c + ")").orElse("");
            captioned = captioned.with(field.caption(), fields.text(field.label()) + code);
        }
        return PageFrame.card(
                "Classificação", PageFrame.pairs(captioned.with("Palavra-chave", fields.text("dspalavrachave"))));
    }

    private Markup relatedItem(BookEntry entry) {
        return Markup.of(
                "<li>%s<p class=\"caption\">%s · %s</p></li>",
                links.anchor(entry.ticket().number()),
                entry.team(),
                PageFrame.date(entry.ticket().receivedAt()));
    }

    private static Markup followUp(FollowUp followUp) {
        return Markup.of(
                "<li><p class=\"caption\">%s</p><p class=\"text\">%s</p></li>",
                PageFrame.date(followUp.receivedAt()), followUp.data().text("dsacompanhamento"));
    }

    private static Markup list(Markup items) {
        return Markup.of("<ul class=\"entries\">%s</ul>", items);
    }

    private static String punctuated(String cnpj) {
        return cnpj.replaceFirst("(..)(...)(...)(....)(..)", "$1.$2.$3/$4-$5");
    }
}
