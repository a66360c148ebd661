package org.tokentriage.training.page;

import java.util.stream.Collectors;
import org.tokentriage.training.book.BookEntry;
import org.tokentriage.training.book.TicketBook;
import org.tokentriage.training.book.TicketColumns;
import org.tokentriage.training.http.Markup;

/** The list of all tickets, the newest first. */
final class IndexPage {

    private static final Markup EMPTY = new Markup(
            "<p class=\"body muted\">Nenhum chamado ainda. Abra um pelo assistente e recarregue esta página.</p>");

    private final TicketColumns columns;
    private final TicketBook book;
    private final PageLinks links;

    IndexPage(TicketColumns columns, TicketBook book, PageLinks links) {
        this.columns = columns;
        this.book = book;
        this.links = links;
    }

    Markup page() {
        var entries = book.existing().reversed();
        var list = entries.isEmpty()
                ? EMPTY
                : Markup.of(
                        "<ul class=\"tickets\">%s</ul>",
                        Markup.all(entries.stream().map(this::item)));
        return PageFrame.document(
                "Chamados",
                Markup.of(
                        "<h1>Chamados</h1>%s<p class=\"caption\">%s</p>",
                        PageFrame.card(count(entries.size()), list), keys()));
    }

    /** What this program must never do, told where everybody sees it. */
    private String keys() {
        var perKey = book.perKeyword();
        var doubled = perKey.entrySet().stream()
                .filter(key -> key.getValue() > 1)
                .map(key -> key.getKey() + " (" + key.getValue() + ")")
                .collect(Collectors.joining(", "));
        return "Chaves: " + perKey.size() + ". Com mais de um chamado: " + (doubled.isEmpty() ? "nenhuma" : doubled)
                + ".";
    }

    private Markup item(BookEntry entry) {
        var fields = columns.of(entry);
        return Markup.of(
                """
                <li>%s
                <div><p>%s</p><p class="caption">%s · %s · equipe %s</p></div>
                <p class="caption when">%s</p></li>
                """,
                links.anchor(entry.ticket().number()),
                entry.ticket().title(),
                fields.text("nmcliente"),
                fields.text("nmcontato"),
                entry.team(),
                PageFrame.date(entry.ticket().receivedAt()));
    }

    private static String count(int tickets) {
        return tickets == 1 ? "1 chamado" : tickets + " chamados";
    }
}
