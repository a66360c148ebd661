package org.tokentriage.ui;

import java.time.Clock;
import org.tokentriage.i18n.Texts;
import org.tokentriage.wizard.Report;
import org.tokentriage.wizard.Step;

/**
 * The diagnosis as it is added to tickets: in Portuguese, whatever language the agent's screen has.
 *
 * @param clock for telling today from another day, in the zone that times are told in
 */
public record DiagnosisReport(Clock clock) implements Report {

    @Override
    public String of(Step.Findings findings) {
        return new Summary(findings, new Voice(Texts.in(Texts.PORTUGUESE), clock)).text();
    }
}
