package org.tokentriage.words;

import java.time.Clock;
import java.time.Instant;
import org.tokentriage.computer.Ghost;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ticket.Cnpj;

/**
 * What is told of a certificate that a computer still lists and that came from a token which does not hold it now.
 *
 * @param clock for the zone that days are told in, and for what has ended
 */
public record GhostWords(Clock clock) {

    /** The question whether it is this customer's: it may have been on another token, and from Microsoft's provider on another maker's. */
    public String question(Ghost ghost, Texts texts) {
        return texts.say(key("ghost.question", ghost), described(ghost, texts));
    }

    /** For the team that gets the ticket, in Portuguese: that a certificate existed, and not where it was. */
    public String evidence(Ghost ghost) {
        var texts = Texts.in(Texts.PORTUGUESE);
        return texts.say(key("ghost.evidence", ghost), described(ghost, texts));
    }

    private String described(Ghost ghost, Texts texts) {
        var told = new StringBuilder(formatted(ghost));
        ghost.company().ifPresent(company -> told.append(texts.say("ghost.company", company)));
        ghost.serial().ifPresent(serial -> told.append(texts.say("ghost.serial", serial)));
        ghost.end().ifPresent(end -> told.append(ended(end, texts)));
        return told.toString();
    }

    private String ended(Instant end, Texts texts) {
        var key = end.isBefore(clock.instant()) ? "ghost.ended" : "ghost.until";
        return texts.say(key, new Moments(texts, clock).date(end));
    }

    private static String formatted(Ghost ghost) {
        var cnpj = ghost.cnpj().orElse("");
        return Cnpj.parse(cnpj).found().map(Cnpj::formatted).orElse(cnpj);
    }

    private static String key(String key, Ghost ghost) {
        return key + (ghost.certain() ? ".certain" : ".possible");
    }
}
