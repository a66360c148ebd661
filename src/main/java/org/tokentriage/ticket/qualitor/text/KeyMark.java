package org.tokentriage.ticket.qualitor.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.CorrelationKey;

/** Tells by a ticket's texts whose it is. Servers are known to change the case of a key, to cut it and to lose it. */
public final class KeyMark {

    private static final Pattern KEY = Pattern.compile("TT(-[0-9A-Z]{4}){3}");
    private static final Pattern PUNCTUATION = Pattern.compile("[^0-9A-Z]");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|&#?[0-9A-Za-z]{1,8};");
    private static final int SHORTEST_PIECE = 4;

    private final boolean inTitle;
    private final boolean inDescription;

    /** What the texts of a ticket tell of a key. */
    public enum Told {
        /** It is the ticket's keyword. */
        KEYWORD,
        /** It stands in its title or description, as in those of the demands that came of it. */
        MENTIONED,
        /** The ticket is another. */
        OTHER,
        /** Nothing is left of the key, or a piece that may be this one's. */
        NOTHING
    }

    public KeyMark(SiteProfile profile) {
        var texts = profile.texts();
        inTitle = profile.qualitor().dialect().newTickets().keyInTitle()
                || texts.title().contains("{chave}");
        inDescription = texts.description().contains("{chave}");
    }

    public Told read(CorrelationKey key, String keyword, String title, String description) {
        var wanted = bare(key.value());
        var kept = bare(keyword);
        if (kept.contains(wanted)) {
            return Told.KEYWORD;
        }
        if (bare(title).contains(wanted) || bare(description).contains(wanted)) {
            return Told.MENTIONED;
        }
        if (!kept.isEmpty()) {
            return wanted.contains(kept) ? Told.NOTHING : Told.OTHER;
        }
        return any(title, description).isPresent() || isWholeWithout(wanted, title, description)
                ? Told.OTHER
                : Told.NOTHING;
    }

    /** {@return the first whole key in some texts, whosever it is} */
    public static Optional<CorrelationKey> any(String... texts) {
        return Stream.of(texts)
                .map(text -> MARKUP.matcher(text).replaceAll(KeyMark::sign))
                .flatMap(text -> KEY.matcher(text.toUpperCase(Locale.ROOT)).results())
                .flatMap(found -> CorrelationKey.parse(found.group()).stream())
                .findFirst();
    }

    /** Of all signs a key has only the hyphen. */
    private static String sign(MatchResult markup) {
        return markup.group().startsWith("&") ? "-" : "";
    }

    /** Whether a text is there in which the key would stand. */
    private boolean isWholeWithout(String wanted, String title, String description) {
        return (inDescription && isWholeWithout(wanted, description)) || (inTitle && isWholeWithout(wanted, title));
    }

    private static boolean isWholeWithout(String wanted, String text) {
        return !text.isBlank() && !bare(text).contains(wanted.substring(0, SHORTEST_PIECE));
    }

    /** Some servers give a text as HTML, with signs as references. */
    private static String bare(String text) {
        var plain = MARKUP.matcher(text).replaceAll("");
        return PUNCTUATION.matcher(plain.toUpperCase(Locale.ROOT)).replaceAll("");
    }
}
