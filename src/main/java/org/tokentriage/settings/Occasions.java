package org.tokentriage.settings;

import java.util.List;
import java.util.Map;

/**
 * About which tokens tickets are opened, and what is asked for them.
 *
 * @param rules what is otherwise for some of them
 */
public record Occasions(Map<Occasion, OccasionRules> rules, List<Question> questions) {

    /** Tickets are opened about blank tokens alone, and nothing more is asked. */
    public static final Occasions USUAL = new Occasions(Map.of(), List.of());

    public Occasions {
        rules = Map.copyOf(rules);
        questions = List.copyOf(questions);
    }

    public OccasionRules of(Occasion occasion) {
        return rules.getOrDefault(occasion, OccasionRules.usual(occasion == Occasion.BLANK));
    }

    public List<Question> questionsAbout(Occasion occasion) {
        return questions.stream()
                .filter(question -> question.occasions().contains(occasion))
                .toList();
    }
}
