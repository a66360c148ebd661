package org.tokentriage.training.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.tokentriage.training.book.TicketColumns;
import org.tokentriage.training.call.Fields;
import org.tokentriage.training.http.Markup;

/** What all pages share: the document around them, cards, pairs of label and value, dates. */
final class PageFrame {

    private static final Markup STYLE = new Markup(style());
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu', às 'HH'h'mm", Locale.ROOT).withZone(TicketColumns.ZONE);

    private PageFrame() {}

    static Markup document(String title, Markup main) {
        return Markup.of("""
                <!DOCTYPE html>
                <html lang="pt-BR">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <header class="strip"><strong>SIMULADOR</strong> Este Qualitor só existe neste computador: \
                nada aqui chega a uma equipe.</header>
                <main>
                %s
                </main>
                </body>
                </html>
                """, title, STYLE, main);
    }

    static Markup card(String heading, Markup content) {
        return Markup.of("<section class=\"card\"><h2>%s</h2>%s</section>", heading, content);
    }

    /** Captions and values, in as many columns as fit; a value that is empty is left out with its caption. */
    static Markup pairs(Fields captioned) {
        var pairs = Markup.all(captioned.values().keySet().stream()
                .flatMap(caption -> captioned.get(caption).stream().map(value -> pair(caption, value))));
        return Markup.of("<div class=\"body\"><dl class=\"pairs\">%s</dl></div>", pairs);
    }

    static String date(Instant instant) {
        return DATE.format(instant);
    }

    private static Markup pair(String caption, String value) {
        return Markup.of("<div><dt>%s</dt><dd>%s</dd></div>", caption, value);
    }

    private static String style() {
        try (var css = Objects.requireNonNull(PageFrame.class.getResourceAsStream("page.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
