package org.tokentriage.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.testing.FakeReader.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.certificate.revocation.RevocationReason;
import org.tokentriage.certificate.revocation.RevocationStatus;
import org.tokentriage.certificate.revocation.RevocationStatus.Cause;
import org.tokentriage.certificate.revocation.RevocationStatus.Good;
import org.tokentriage.certificate.revocation.RevocationStatus.Revoked;
import org.tokentriage.certificate.revocation.RevocationStatus.Unknown;
import org.tokentriage.cli.CliRun;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.testing.FakeReader;
import org.tokentriage.token.Der;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.wizard.testing.Example;

/** What a scan says of revocations, where it is asked. */
class RevocationScanTest {

    private static final Instant MADE = Instant.parse("2026-11-23T09:00:00Z");
    private static final Revoked REVOKED =
            new Revoked(Instant.parse("2026-11-20T12:00:00Z"), RevocationReason.KEY_COMPROMISE, MADE);
    private static final Path SAMPLE = Path.of("docs/site-profile.sample.toml");

    @TempDir
    private Path folder;

    @Test
    void aRevokedCertificateKeepsItsVerdictAndDecidesTheAdvice() {
        var token = scan(REVOKED, "scan", "--json", "--revocation").document().at("/tokens/0");

        assertThat(token.at("/verdict").asString()).isEqualTo("VALID");
        assertThat(token.at("/advice/code").asString()).isEqualTo("ISSUE_ANOTHER");
        assertThat(token.at("/advice/because").asString()).isEqualTo("REVOKED");
        assertThat(token.at("/certificates/0/revocation/state").asString()).isEqualTo("REVOKED");
        assertThat(token.at("/certificates/0/revocation/since").asString()).isEqualTo("2026-11-20T12:00:00Z");
        assertThat(token.at("/certificates/0/revocation/reason").asString()).isEqualTo("KEY_COMPROMISE");
    }

    @Test
    void peopleAreToldSinceWhenAndByWhichList() {
        assertThat(scan(REVOKED, "scan", "--revocation").out())
                .contains("Certificado revogado")
                .contains("o revogou em 20/11/2026, às 09h00")
                .contains("lista de revogados de 23/11/2026, às 06h00")
                .contains("Revogação: revogado em 20/11/2026");
    }

    @Test
    void whatIsNotKnownIsSaidWithoutChangingTheAdvice() {
        var unknown = scan(new Unknown(Cause.NOT_REACHABLE, MADE), "scan", "--json", "--revocation");
        var without = CliRun.of(token(), "scan", "--json");

        assertThat(unknown.document().at("/tokens/0/advice/code"))
                .isEqualTo(without.document().at("/tokens/0/advice/code"));
        assertThat(unknown.document()
                        .at("/tokens/0/certificates/0/revocation/because")
                        .asString())
                .isEqualTo("NOT_REACHABLE");
        assertThat(unknown.out()).contains("REVOCATION_UNKNOWN");
    }

    @Test
    void whatIsGoodIsSaidOnTheCertificateAlone() {
        var good = scan(new Good(MADE), "scan", "--json", "--revocation");

        assertThat(good.document()
                        .at("/tokens/0/certificates/0/revocation/asOf")
                        .asString())
                .isEqualTo(MADE.toString());
        assertThat(good.out()).doesNotContain("REVOCATION_UNKNOWN").doesNotContain("REVOKED");
    }

    /** The double of the check fails every scan that asks it. */
    @Test
    void nothingIsAskedUnlessItIsWanted() throws IOException {
        assertThat(CliRun.of(token(), "scan").status()).isZero();
        assertThat(CliRun.of(token(), "scan", "--profile", profile(false).toString())
                        .status())
                .isZero();
    }

    @Test
    void theProfileAsksForIt() throws IOException {
        var run = scan(REVOKED, "scan", "--json", "--profile", profile(true).toString());

        assertThat(run.out()).contains("REVOKED");
    }

    @Test
    void aProfileWithMistakesIsToldInPlaceOfTheScan() throws IOException {
        var file = Files.writeString(folder.resolve("site.toml"), "revocation = 3\n");

        var run = scan(REVOKED, "scan", "--profile", file.toString());

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file.toString());
    }

    private Path profile(boolean check) throws IOException {
        var wish = check ? "# [revocation]\n# check = true" : "";
        return Files.writeString(
                folder.resolve("site.toml"), Files.readString(SAMPLE).replace(wish, wish.replace("# ", "")));
    }

    private static CliRun scan(RevocationStatus status, String... arguments) {
        return CliRun.checking(site -> chain -> status, token(), arguments);
    }

    private static FakeReader token() {
        var slot = Example.blank().slot();
        var certificate = CertificateDraft.of("FULANO")
                .from(Example.NOW.minus(Duration.ofDays(30)))
                .until(Example.NOW.plus(Duration.ofDays(300)))
                .issued();
        return reading(slot)
                .seeing(new TokenSnapshot(
                        Example.blank().module(),
                        slot,
                        List.of(new TokenObject.CertificateObject("x", ObjectId.NONE, new Der(certificate))),
                        new Reading.Confirmed(),
                        Example.NOW));
    }
}
