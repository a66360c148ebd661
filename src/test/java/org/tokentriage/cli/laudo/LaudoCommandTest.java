package org.tokentriage.cli.laudo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.testing.FakeReader.failing;
import static org.tokentriage.testing.FakeReader.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.cli.CliRun;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.handover.Conditions;
import org.tokentriage.handover.LaudoFile;
import org.tokentriage.handover.LaudoText;
import org.tokentriage.handover.Received;
import org.tokentriage.handover.SpokenCode;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.ui.testing.Screens;
import org.tokentriage.wizard.testing.Example;

class LaudoCommandTest {

    private static final CorrelationKey KEY = CorrelationKey.next(new Random(5));
    private static final Conditions WANTED = new Conditions(Example.NOW, Duration.ofHours(2), Optional.of(KEY));

    @TempDir
    private Path folder;

    @Test
    void theLineForTheChatIsAllThatIsOnStandardOutput() {
        var run = CliRun.of(reading(Screens.SLOT), "laudo", "--key", KEY.value().toLowerCase(Locale.ROOT));

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        var laudo = ((Received.Accepted) LaudoText.read(run.out(), WANTED)).laudo();
        assertThat(laudo.diagnosis().verdict()).isEqualTo(Verdict.BLANK);
        assertThat(laudo.caseKey()).contains(KEY);
        assertThat(run.err())
                .contains(
                        SpokenCode.of(laudo).text(),
                        laudo.snapshot().info().label(),
                        laudo.snapshot().info().serial());
    }

    @Test
    void theFileIsOneThatAnAgentOpens() {
        var file = folder.resolve("token.laudo");

        var run = CliRun.of(reading(Screens.SLOT), "laudo", "--out", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file.toString());
        assertThat(LaudoFile.read(file, WANTED)).isInstanceOf(Received.Accepted.class);
    }

    @Test
    void aFileThatCannotBeWrittenIsSaid() {
        var file = folder.resolve("nowhere").resolve("token.laudo");

        var run = CliRun.of(reading(Screens.SLOT), "laudo", "--out", file.toString());

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains(file.toString());
    }

    @Test
    void aKeyThatDoesNotCheckIsNoKeyAndNothingIsMade() {
        var run = CliRun.of(reading(Screens.SLOT), "laudo", "--key", "TT-7KQ4-M9XD-2H5R");

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("TT-7KQ4-M9XD-2H5R");
    }

    @Test
    void whichOfSeveralTokensIsMeantIsAsked() {
        var run = CliRun.of(reading(Screens.SLOT, Screens.SECOND_SLOT), "laudo");

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--slot=" + Screens.SLOT.id());
    }

    @Test
    void withoutATokenNothingIsWritten() {
        var file = folder.resolve("token.laudo");
        var failure = new TokenFailure.NoModule(List.of(Path.of("/usr/lib/libaetpkss.so")));

        var run = CliRun.of(failing(failure), "laudo", "--out", file.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(Files.exists(file)).isFalse();
        assertThat(run.err()).contains("TK-101");
    }
}
