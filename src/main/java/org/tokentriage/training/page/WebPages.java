package org.tokentriage.training.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.training.book.TicketBook;
import org.tokentriage.training.book.TicketColumns;
import org.tokentriage.training.http.Markup;
import org.tokentriage.training.http.Reply;
import org.tokentriage.training.site.SimulatorSite;

/** What a browser sees: the list of tickets, one ticket, and a friendly page for every other address. */
public final class WebPages implements HttpHandler {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final PageLinks links;
    private final TicketBook book;
    private final IndexPage index;
    private final TicketPage ticket;

    public WebPages(SimulatorSite site, TicketBook book) {
        var columns = new TicketColumns(site);
        this.links = new PageLinks(site.basePath());
        this.book = book;
        this.index = new IndexPage(columns, book, links);
        this.ticket = new TicketPage(columns, new TicketCards(site, book, links), links);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        reply(exchange).send(exchange);
    }

    private Reply reply(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        var pages = List.of("/", links.basePath(), links.index(), links.tickets());
        if (pages.contains(path) && !READING.contains(exchange.getRequestMethod())) {
            return notice(405, "Esta página só pode ser lida.");
        }
        if (path.equals(links.index())) {
            return Reply.page(200, index.page());
        }
        if (path.equals(links.tickets())) {
            return ticket(Optional.ofNullable(exchange.getRequestURI().getRawQuery()));
        }
        var entrance = Set.of("/", links.basePath()).contains(path);
        return entrance ? Reply.redirect(links.index()) : notice(404, "Esta página não existe.");
    }

    private Reply ticket(Optional<String> query) {
        return PageLinks.number(query)
                .flatMap(book::find)
                .map(entry -> Reply.page(200, ticket.of(entry)))
                .orElseGet(() -> notice(404, "Este chamado não existe."));
    }

    private Reply notice(int httpStatus, String sentence) {
        var main = Markup.of(
                "<h1>%s</h1><p class=\"lead\">Confira o endereço, ou <a href=\"%s\">veja todos os chamados</a>.</p>",
                sentence, links.index());
        return Reply.page(httpStatus, PageFrame.document(sentence, main));
    }
}
