package org.tokentriage.training.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tokentriage.training.http.Markup;

/** Where the pages are: the index at the base path, each ticket where Qualitor has it. */
record PageLinks(String basePath) {

    private static final Pattern NUMBER = Pattern.compile("(?:.*&)?cdchamado=(\\d+)(?:&.*)?");

    String index() {
        return basePath + "/";
    }

    String tickets() {
        return basePath + "/html/hd/hdchamado/cadastro_chamado.php";
    }

    String ticket(long number) {
        return tickets() + "?cdchamado=" + number;
    }

    Markup anchor(long number) {
        return Markup.of("<a href=\"%s\">%s</a>", ticket(number), number);
    }

    /** The number that a ticket's link asks for. */
    static Optional<String> number(Optional<String> query) {
        return query.map(NUMBER::matcher).filter(Matcher::matches).map(link -> link.group(1));
    }
}
