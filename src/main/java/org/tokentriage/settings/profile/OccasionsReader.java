package org.tokentriage.settings.profile;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.settings.Choice;
import org.tokentriage.settings.Occasion;
import org.tokentriage.settings.OccasionRules;
import org.tokentriage.settings.OccasionRules.Words;
import org.tokentriage.settings.Occasions;
import org.tokentriage.settings.Question;
import org.tokentriage.settings.TicketCodes;
import org.tokentriage.settings.TicketTexts;

/** Which keys tell about which tokens tickets are opened, and what is asked for them. */
record OccasionsReader(Section document, TicketCodes codes) {

    private static final String VERDICTS = "verdicts";
    private static final String QUESTIONS = "questions";

    private static final Kind<URI> LINK = new Kind<>(
            "link",
            URI.create("https://localhost"),
            node -> Kind.TEXT.read(node).flatMap(OccasionsReader::link));

    private static final Kind<String> NAME = new Kind<>(
            "questionName", "", node -> Kind.TEXT.read(node).filter(text -> text.matches("[a-z][a-z0-9_]*")));

    private static final Kind<Question.Kind> QUESTION_KIND = Kind.oneOf("questionKind", "text", "date", "yes_no")
            .map(word -> Question.Kind.valueOf(word.toUpperCase(Locale.ROOT)));

    private static final Kind<List<Occasion>> ABOUT =
            Kind.listOf("verdictNames", Kind.oneOf("verdictNames", names()).map(Occasion::valueOf));

    Occasions read() {
        return new Occasions(rules(document.section(VERDICTS)), questions());
    }

    /** What is asked has to reach the team: the description takes the answers along. */
    static void check(Occasions occasions, TicketTexts texts, Section document) {
        if (!occasions.questions().isEmpty()
                && !TicketTexts.names(texts.description()).contains(TicketTexts.ANSWERS)) {
            document.section("texts").refuseRight("description", "answersNowhere", "{" + TicketTexts.ANSWERS + "}");
        }
    }

    private Map<Occasion, OccasionRules> rules(Section verdicts) {
        var rules = new EnumMap<Occasion, OccasionRules>(Occasion.class);
        for (var occasion : Occasion.values()) {
            verdicts.optional(occasion.name()).ifPresent(section -> rules.put(occasion, rules(occasion, section)));
        }
        verdicts.end();
        return rules;
    }

    /** About a blank token a ticket is opened anyway, in the site's usual words. */
    private OccasionRules rules(Occasion occasion, Section section) {
        var isBlank = occasion == Occasion.BLANK;
        var rules = new OccasionRules(
                isBlank || section.get("open", Kind.FLAG, true),
                choice(section, "category", codes.categories()),
                choice(section, "type", codes.types()),
                optional(section, "team", Kind.TEXT),
                optional(section, "promised_answer", Kind.DURATION),
                isBlank ? usualWords(section) : ownWords(section),
                optional(section, "article", LINK));
        section.end();
        return rules;
    }

    private static Words usualWords(Section section) {
        return new Words(
                section.optionalTemplate("title", TicketTexts.TITLE_NAMES),
                section.optionalTemplate("problem", TicketTexts.TOKEN_NAMES),
                section.optionalTemplate("solution", TicketTexts.TOKEN_NAMES),
                optional(section, "speech", Kind.TEXT));
    }

    /** What is said of a blank token would be untrue here. */
    private static Words ownWords(Section section) {
        return new Words(
                Optional.of(section.template("title", TicketTexts.TITLE_NAMES)),
                Optional.of(section.template("problem", TicketTexts.TOKEN_NAMES)),
                Optional.of(section.template("solution", TicketTexts.TOKEN_NAMES)),
                optional(section, "speech", Kind.TEXT));
    }

    private static Optional<Choice> choice(Section section, String key, List<Choice> allowed) {
        var label = optional(section, key, Kind.TEXT);
        var found = label.flatMap(wanted ->
                allowed.stream().filter(choice -> choice.label().equals(wanted)).findFirst());
        if (label.isPresent() && found.isEmpty()) {
            section.refuseRight(
                    key, "choice", allowed.stream().map(Choice::label).collect(Collectors.joining(", ")));
        }
        return found;
    }

    private List<Question> questions() {
        var all = new ArrayList<Question>();
        var names = new HashSet<String>();
        for (var section : document.optionalSections(QUESTIONS)) {
            var question = question(section);
            if (!names.add(question.name())) {
                section.refuseRight("name", "questionTwice", question.name());
            }
            all.add(question);
        }
        return all;
    }

    private static Question question(Section section) {
        var question = new Question(
                section.get("name", NAME),
                section.get("label", Kind.TEXT),
                section.get("kind", QUESTION_KIND, Question.Kind.TEXT),
                Set.copyOf(section.get(VERDICTS, ABOUT, List.copyOf(EnumSet.allOf(Occasion.class)))));
        section.end();
        return question;
    }

    private static <T> Optional<T> optional(Section section, String key, Kind<T> kind) {
        return section.get(key, kind.map(Optional::of), Optional.empty());
    }

    private static String[] names() {
        return Stream.of(Occasion.values()).map(Occasion::name).toArray(String[]::new);
    }

    private static Optional<URI> link(String text) {
        try {
            var uri = new URI(text);
            var ofTheWeb = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return ofTheWeb && uri.getHost() != null && uri.getRawUserInfo() == null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
