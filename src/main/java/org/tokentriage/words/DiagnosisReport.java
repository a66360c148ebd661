package org.tokentriage.words;

import java.time.Clock;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.TokenSnapshot;

/**
 * The diagnosis as it is added to tickets: in Portuguese, whatever language the agent's screen has.
 *
 * @param clock for telling today from another day, in the zone that times are told in
 */
public record DiagnosisReport(Clock clock) {

    public String of(TokenSnapshot snapshot, Diagnosis diagnosis) {
        return new Summary(snapshot, diagnosis, new Voice(Texts.in(Texts.PORTUGUESE), clock)).text();
    }
}
