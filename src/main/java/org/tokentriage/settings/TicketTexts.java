package org.tokentriage.settings;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A site's words for a ticket, with placeholders in braces, such as {@code {cliente}}.
 *
 * @param description the text that Qualitor gets, which holds all the others
 */
public record TicketTexts(String title, String problem, String solution, String description) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9_]+)}");

    /** Puts values in the place of their names; a name without a value stays as it is, to be seen. */
    public static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
