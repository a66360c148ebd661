package org.tokentriage.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tokentriage.certificate.RevocationReason;
import org.tokentriage.certificate.RevocationStatus.Revoked;
import org.tokentriage.diagnosis.Course;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.token.Der;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.words.Problems;

/** A revocation is learnt after the verdict, and never in its way. */
class RevocationWatchTest {

    private static final Revoked REVOKED = new Revoked(Example.NOW, RevocationReason.KEY_COMPROMISE, Example.NOW);

    private final FakeReader reader = new FakeReader();
    private final Deque<Runnable> network = new ArrayDeque<>();
    private final Wizard wizard = new Wizard(new WizardDependencies(
            module -> reader,
            Optional.empty(),
            new Site.Unusable(Problems.siteMissing(List.of())),
            new Threads(Runnable::run, network::add, Runnable::run, (wait, then) -> {}),
            Clock.fixed(Example.NOW, ZoneId.of("America/Sao_Paulo")),
            new Random(7),
            Optional.of(chain -> REVOKED)));

    @Test
    void theVerdictStandsBeforeAndAfterwardsTheAdviceIsAnother() {
        reader.snapshot = certificate();
        wizard.start();
        assertThat(findings().diagnosis().advice().now()).isNotEqualTo(Course.ISSUE_ANOTHER);

        answerNetwork();

        assertThat(findings().diagnosis().verdict()).isEqualTo(Verdict.VALID);
        assertThat(findings().diagnosis().advice().now()).isEqualTo(Course.ISSUE_ANOTHER);
        assertThat(wizard.busyProperty().get()).isFalse();
    }

    @Test
    void whatIsLearntOfATokenDoesNotReplaceTheNext() {
        reader.snapshot = certificate();
        wizard.start();
        var first = List.copyOf(network);
        reader.snapshot = Example.blank();
        wizard.start();

        first.forEach(Runnable::run);

        assertThat(findings().diagnosis().verdict()).isEqualTo(Verdict.BLANK);
    }

    private void answerNetwork() {
        while (!network.isEmpty()) {
            network.remove().run();
        }
    }

    private Step.Findings findings() {
        return (Step.Findings) wizard.stepProperty().get();
    }

    private static TokenSnapshot certificate() {
        var blank = Example.blank();
        var der = CertificateDraft.of("FULANO")
                .from(Example.NOW.minus(Duration.ofDays(30)))
                .until(Example.NOW.plus(Duration.ofDays(300)))
                .issued();
        return new TokenSnapshot(
                blank.module(),
                blank.slot(),
                List.of(new TokenObject.CertificateObject("x", ObjectId.NONE, new Der(der))),
                new Reading.Confirmed(),
                Example.NOW);
    }
}
