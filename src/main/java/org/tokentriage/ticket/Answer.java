package org.tokentriage.ticket;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tokentriage.settings.Question;

/**
 * What the customer answered to something that the team behind the ticket wants to know.
 *
 * @param name the question's, by which a file gives the answer
 * @param label the question, as the ticket has it
 * @param text as typed; empty when nobody answered
 */
public record Answer(String name, String label, Question.Kind kind, String text) {

    /** What a ticket says for a yes, in Portuguese whatever language the agent's screen has. */
    public static final String YES = "sim";

    /** What a ticket says for a no. */
    public static final String NO = "não";

    private static final List<Pattern> DATES = Stream.of(
                    "(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})",
                    "(?<day>\\d{2})(?<month>\\d{2})(?<year>\\d{4})", "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})")
            .map(Pattern::compile)
            .toList();
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Nobody has answered yet. */
    public static Answer toCome(Question question) {
        return new Answer(question.name(), question.label(), question.kind(), "");
    }

    public Answer with(String typed) {
        return new Answer(name, label, kind, typed);
    }

    boolean isGiven() {
        return !Unseen.isAllOf(text);
    }

    /** The same, written as it is read best. A customer may know a date only roughly: what is no date stays as it is. */
    public Answer neat() {
        var bare = text.strip();
        return with(
                switch (kind) {
                    case TEXT -> bare;
                    case DATE -> date(bare);
                    case YES_NO -> yesOrNo(bare);
                });
    }

    private static String date(String typed) {
        return DATES.stream()
                .map(pattern -> pattern.matcher(typed))
                .filter(Matcher::matches)
                .findFirst()
                .map(Answer::date)
                .orElse(typed);
    }

    private static String date(Matcher found) {
        try {
            return WRITTEN.format(LocalDate.of(number(found, "year"), number(found, "month"), number(found, "day")));
        } catch (DateTimeException noSuchDay) {
            return found.group();
        }
    }

    private static int number(Matcher found, String part) {
        return Integer.parseInt(found.group(part));
    }

    private static String yesOrNo(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "sim", "s", "yes", "true" -> YES;
            case "não", "nao", "n", "no", "false" -> NO;
            default -> typed;
        };
    }
}
