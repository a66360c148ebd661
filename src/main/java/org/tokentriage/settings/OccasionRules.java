package org.tokentriage.settings;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * What a site wants otherwise in tickets about tokens in one state.
 *
 * @param opens whether a ticket may be opened
 * @param category the proposed one
 * @param type the proposed one
 * @param team the team it goes to, as the customer is told
 * @param answerWithin within which time the customer is promised an answer
 * @param article where an agent reads what to do
 */
public record OccasionRules(
        boolean opens,
        Optional<Choice> category,
        Optional<Choice> type,
        Optional<String> team,
        Optional<Duration> answerWithin,
        Words words,
        Optional<URI> article) {

    /**
     * The site's words.
     *
     * @param speech what the customer is told of the token, after the own name: "o certificado do seu token venceu."
     */
    public record Words(
            Optional<String> title, Optional<String> problem, Optional<String> solution, Optional<String> speech) {

        static final Words USUAL = new Words(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Nothing is otherwise. */
    static OccasionRules usual(boolean opens) {
        return new OccasionRules(
                opens,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Words.USUAL,
                Optional.empty());
    }
}
