package org.tokentriage.settings.profile;

import java.util.List;
import org.tokentriage.settings.QualitorSite;
import org.tokentriage.settings.QualitorTransport.Rest;
import org.tokentriage.settings.TicketTexts;

/** Sees that a site's tickets carry the case's key where searches and people find it: a refused one could not be found again. */
final class KeyInTicket {

    private static final String KEY = "chave";

    private final boolean inTitle;
    private final boolean inDescription;

    private KeyInTicket(boolean inTitle, TicketTexts texts) {
        this.inTitle = inTitle;
        this.inDescription = TicketTexts.names(texts.description()).contains(KEY);
    }

    /** Where a person opens the tickets, the description alone has it. */
    static void check(TicketTexts texts, Section document) {
        if (!new KeyInTicket(false, texts).inDescription) {
            refuse(document);
        }
    }

    /** Notes its absence at the text that is to be mended. */
    static void check(QualitorSite site, TicketTexts texts, Section document) {
        var key = new KeyInTicket(site.dialect().newTickets().keyInTitle(), texts);
        if (site.dialect().transport() instanceof Rest rest) {
            if (!key.isIn(rest.opening().body())) {
                document.section("qualitor")
                        .section("rest")
                        .section("opening")
                        .refuseRight("body", "keyNotInBody", "{chave}", "{descricao}");
            }
        } else if (!key.inTitle && !key.inDescription) {
            refuse(document);
        }
    }

    private static void refuse(Section document) {
        document.section("texts").refuseRight("description", "keyNowhere", "{chave}");
    }

    private boolean isIn(String body) {
        return JsonTexts.in(body).orElse(List.of()).stream()
                .map(TicketTexts::names)
                .anyMatch(names -> names.contains(KEY)
                        || (inTitle && names.contains("titulo"))
                        || (inDescription && names.contains("descricao")));
    }
}
