package org.tokentriage.wizard;

import java.time.Clock;
import java.util.stream.Collectors;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;

/**
 * What was found beside the verdict, for the team that gets the ticket: in Portuguese, whatever language the agent's screen has.
 *
 * @param clock for the zone that times are told in
 */
record Remarks(Clock clock) {

    /** One line for each finding, with the fact that shows it; empty when there is none. */
    String of(Step.Findings findings) {
        var texts = Texts.in(Texts.PORTUGUESE);
        var explanations = new Explanations(findings.snapshot().readAt(), new Moments(texts, clock));
        return findings.diagnosis().besides().stream()
                .map(finding -> line(explanations.of(finding), texts))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Explanation explanation, Texts texts) {
        return texts.say("ticket.remark", explanation.title(texts), explanation.evidence(texts));
    }
}
