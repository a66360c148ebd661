package org.tokentriage.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ui.testing.Screens;
import org.tokentriage.ui.testing.Verdicts;
import org.tokentriage.wizard.step.Step;

/** Laudos of the tokens that the design's drawings show. */
public final class LaudoExamples {

    public static final Duration MOST = Duration.ofHours(2);
    public static final Maker MAKER = new Maker("1.2.3", "Windows 11 10.0 amd64");

    /** A minute after the token was read. */
    public static final Instant NOW = Screens.NOW.plusSeconds(60);

    static final Conditions USUAL = new Conditions(NOW, MOST, Optional.empty());

    private LaudoExamples() {}

    /** The laudo of an example in {@link Verdicts}, by its name there. */
    public static Laudo of(String verdict) {
        return of(Verdicts.all().get(verdict));
    }

    static Laudo of(Step.Findings findings) {
        return of(findings, Optional.empty());
    }

    static Laudo of(Step.Findings findings, Optional<CorrelationKey> key) {
        return Laudo.of(findings.snapshot(), findings.diagnosis(), key, MAKER).orElseThrow();
    }
}
