package org.tokentriage.training.page;

import java.util.TreeSet;
import org.tokentriage.training.book.BookEntry;
import org.tokentriage.training.book.FiledTicket;
import org.tokentriage.training.book.TicketColumns;
import org.tokentriage.training.call.Fields;
import org.tokentriage.training.http.Markup;

/** What Qualitor shows under a ticket's link, as far as the simulator knows it. */
final class TicketPage {

    private final TicketColumns columns;
    private final TicketCards cards;
    private final PageLinks links;

    TicketPage(TicketColumns columns, TicketCards cards, PageLinks links) {
        this.columns = columns;
        this.cards = cards;
        this.links = links;
    }

    Markup of(BookEntry entry) {
        var ticket = entry.ticket();
        var fields = columns.of(entry);
        var wide = Markup.of(
                "%s%s%s%s",
                cards.description(ticket),
                cards.classification(fields),
                cards.additional(ticket),
                cards.followUps(ticket));
        var narrow = Markup.of("%s%s", cards.related(entry), cards.requester(ticket));
        var main = Markup.of("""
                <nav><a href="%s">Todos os chamados</a></nav>
                %s%s
                <div class="columns">
                <div class="stack">%s</div>
                <div class="stack">%s</div>
                </div>
                """, links.index(), head(entry, fields), damage(ticket), wide, narrow);
        return PageFrame.document("Chamado " + ticket.number(), main);
    }

    private static Markup head(BookEntry entry, Fields fields) {
        return Markup.of(
                """
                <header>
                <p class="caption">Aberto em %s · equipe %s</p>
                <h1>Chamado %s</h1>
                <p class="lead">%s</p>
                <p class="pill">%s</p>
                </header>
                """,
                PageFrame.date(entry.ticket().receivedAt()),
                entry.team(),
                entry.ticket().number(),
                entry.ticket().title(),
                fields.text("nmsituacao"));
    }

    private static Markup damage(FiledTicket ticket) {
        if (ticket.damaged().isEmpty()) {
            return Markup.NOTHING;
        }
        return Markup.of(
                "<p class=\"notice\">O Qualitor não guarda alguns dos caracteres enviados; no lugar de cada um "
                        + "ficou “?”. Campos: %s.</p>",
                String.join(", ", new TreeSet<>(ticket.damaged())));
    }
}
