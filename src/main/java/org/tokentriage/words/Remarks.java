package org.tokentriage.words;

import java.time.Clock;
import java.util.stream.Collectors;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.handover.Laudo;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.TokenSnapshot;

/**
 * What was found beside the verdict, for the team that gets the ticket: in Portuguese, whatever language the agent's screen has.
 *
 * @param clock for the zone that times are told in
 */
public record Remarks(Clock clock) {

    /** One line for each finding, with the fact that shows it; empty when there is none. */
    public String of(TokenSnapshot snapshot, Diagnosis diagnosis) {
        var texts = Texts.in(Texts.PORTUGUESE);
        var explanations = new Explanations(diagnosis, snapshot.readAt(), new Moments(texts, clock));
        return diagnosis.besides().stream()
                .map(finding -> line(explanations.of(finding), texts))
                .collect(Collectors.joining("\n"));
    }

    /** That the token was read on another computer, and by what. */
    public String of(Laudo laudo) {
        return Texts.in(Texts.PORTUGUESE).say(LaudoWords.from(laudo.maker()));
    }

    private static String line(Explanation explanation, Texts texts) {
        return texts.say("ticket.remark", explanation.title(texts), explanation.evidence(texts));
    }
}
