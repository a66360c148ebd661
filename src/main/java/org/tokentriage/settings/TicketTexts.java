package org.tokentriage.settings;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site's words for a ticket, with placeholders in braces, such as {@code {cliente}}.
 *
 * @param description the text that Qualitor gets, which holds all the others
 */
public record TicketTexts(String title, String problem, String solution, String description) {

    /** Stands for what was asked and answered, a line for each. */
    public static final String ANSWERS = "respostas";

    /** What a title may name. */
    public static final Set<String> TITLE_NAMES = Set.of("cliente");

    /** What the problem and the solution may name: the token, as it was read. */
    public static final Set<String> TOKEN_NAMES =
            sorted(Stream.of("token", "serie", "modelo", "fabricante", "leitora", "lido"));

    /** What the description and the custom fields may name: all that is known of a ticket. */
    public static final Set<String> ALL_NAMES = sorted(Stream.concat(
            TOKEN_NAMES.stream(),
            Stream.of(
                    "cliente",
                    "cnpj",
                    "contato",
                    "telefone1",
                    "telefone2",
                    "email",
                    "problema",
                    "solucao",
                    "chave",
                    "situacao",
                    ANSWERS)));

    /** What a JSON document that opens a ticket may name: the ticket's codes and finished texts, too. */
    public static final Set<String> JSON_NAMES = sorted(Stream.concat(
            ALL_NAMES.stream(),
            Stream.of(
                    "titulo",
                    "descricao",
                    "cdcliente",
                    "cdcontato",
                    "cdcategoria",
                    "cdtipochamado",
                    "cdseveridade",
                    "cdorigem",
                    "cdlocalidade")));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9_]+)}");

    private static final Pattern LOOSE_BRACE = Pattern.compile("[{}]");

    /** The same with other words, where there are some. */
    TicketTexts with(OccasionRules.Words words) {
        return new TicketTexts(
                words.title().orElse(title),
                words.problem().orElse(problem),
                words.solution().orElse(solution),
                description);
    }

    /** Puts values in the place of their names; a name without a value stays as it is, to be seen. */
    public static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    /** {@return whether there is a brace that belongs to no name} */
    public static boolean hasLooseBrace(String template) {
        return LOOSE_BRACE.matcher(PLACEHOLDER.matcher(template).replaceAll("")).find();
    }

    /** {@return the names that stand in braces} */
    public static Set<String> names(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> sorted(Stream<String> names) {
        return Collections.unmodifiableSet(new TreeSet<>(names.toList()));
    }
}
