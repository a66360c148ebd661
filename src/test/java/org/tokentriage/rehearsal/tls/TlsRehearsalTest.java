package org.tokentriage.rehearsal.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tokentriage.rehearsal.SiteRemark;
import org.tokentriage.rehearsal.SiteRemark.Kind;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.testing.TestKeys;

/** Ten sites on this computer, each with something between it and a certificate that is accepted, or nothing. */
@Timeout(20)
class TlsRehearsalTest {

    @SuppressWarnings("TimeInStaticInitializer") // certificates have to be in force by the clock that Java looks at
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private static final X500Name PUBLIC = new X500Name("C=US,O=Publica,CN=Autoridade Publica");
    private static final X500Name ANTIVIRUS = new X500Name("O=Antivirus Exemplo,CN=Antivirus Exemplo Web Shield");
    private static final X500Name OURS = new X500Name("C=BR,O=ICP-Brasil,CN=AC Exemplo RFB v5");
    private static final X500Name ANOTHER = new X500Name("C=BR,O=ICP-Brasil,CN=AC Outra");
    private static final KeyPair AUTHORITY = TestKeys.elliptic();
    private static final KeyPair SITE = TestKeys.rsa();

    private TlsRehearsal rehearsal;

    @BeforeEach
    void trustThePublicAuthorityAlone() throws GeneralSecurityException, IOException {
        var known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("public", SiteServer.parsed(authority(PUBLIC)));
        rehearsal = new TlsRehearsal(Judge.over(known), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void oneThatTakesOurAuthorityIsFine() throws Exception {
        try (var site = SiteServer.tls(issued(PUBLIC), SITE, NOW, false, authority(OURS), authority(ANOTHER))) {
            assertThat(kinds(site)).containsExactly(Kind.WAY_FREE, Kind.ISSUER_TAKEN);
        }
    }

    @Test
    void oneWithAShortListDoesNotTakeOurs() throws Exception {
        try (var site = SiteServer.tls(issued(PUBLIC), SITE, NOW, false, authority(ANOTHER))) {
            assertThat(kinds(site)).containsExactly(Kind.WAY_FREE, Kind.ISSUER_NOT_TAKEN);
        }
    }

    /** A refusal for want of a certificate means that the way is free. */
    @Test
    void oneThatInsistsOnACertificateIsFineToo() throws Exception {
        try (var site = SiteServer.tls(issued(PUBLIC), SITE, NOW, true, authority(OURS))) {
            assertThat(kinds(site)).containsExactly(Kind.WAY_FREE, Kind.ISSUER_TAKEN);
        }
    }

    @Test
    void anAntivirusInBetweenIsNamed() throws Exception {
        try (var site = SiteServer.tls(issued(ANTIVIRUS), SITE, NOW, false)) {
            assertThat(remarks(site)).singleElement().satisfies(said -> {
                assertThat(said.kind()).isEqualTo(Kind.INTERCEPTED);
                assertThat(said.detail()).contains("Antivirus Exemplo Web Shield");
            });
        }
    }

    @Test
    void anotherNameIsTold() throws Exception {
        var other = certificate(PUBLIC, "outro.example", NOW.plus(Duration.ofDays(30)));
        try (var site = SiteServer.tls(other, SITE, NOW, false)) {
            assertThat(kinds(site)).containsExactly(Kind.OTHER_NAME);
        }
    }

    @Test
    void oneWhoseCertificateHasEndedIsTold() throws Exception {
        var ended = certificate(PUBLIC, SiteServer.HOST, NOW.minus(Duration.ofDays(1)));
        try (var site = SiteServer.tls(ended, SITE, NOW, false)) {
            assertThat(kinds(site)).containsExactly(Kind.ENDED);
        }
    }

    @Test
    void aClockThatIsWrongIsTold() throws Exception {
        try (var site = SiteServer.tls(issued(PUBLIC), SITE, NOW.plus(Duration.ofMinutes(20)), false)) {
            assertThat(remarks(site)).first().isEqualTo(new SiteRemark(Kind.CLOCK_BEHIND, "20"));
        }
    }

    /** The alert with which a server of old answers: fatal, protocol_version. */
    @Test
    void oldTlsIsTold() throws Exception {
        try (var site = SiteServer.plain(client -> {
            client.getInputStream().readNBytes(5);
            client.getOutputStream().write(new byte[] {0x15, 3, 1, 0, 2, 2, 70});
            client.getOutputStream().flush();
            client.getInputStream().readAllBytes();
        })) {
            assertThat(kinds(site)).containsExactly(Kind.OLD_TLS);
        }
    }

    @Test
    void aCutConnectionIsTold() throws Exception {
        try (var site = SiteServer.plain(client -> {
            client.getInputStream().readNBytes(5);
            client.setSoLinger(true, 0);
        })) {
            assertThat(kinds(site)).containsExactly(Kind.RESET);
        }
    }

    @Test
    void oneThatHangsUpIsToldLikeACutConnection() throws Exception {
        try (var site = SiteServer.plain(client -> client.getInputStream().readNBytes(5))) {
            assertThat(kinds(site)).containsExactly(Kind.RESET);
        }
    }

    @Test
    void oneThatSpeaksNoTlsIsTold() throws Exception {
        try (var site = SiteServer.plain(client -> {
            client.getOutputStream()
                    .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
            client.getInputStream().readAllBytes();
        })) {
            assertThat(kinds(site)).containsExactly(Kind.NO_AGREEMENT);
        }
    }

    @Test
    void aSilentOneIsTold() throws Exception {
        var over = new CountDownLatch(1);
        try (var site = SiteServer.plain(client -> {
            try {
                over.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        })) {
            assertThat(kinds(site)).containsExactly(Kind.SILENT);
            over.countDown();
        }
    }

    @Test
    void aRefusedConnectionIsTold() throws IOException {
        int port;
        try (var gone = new ServerSocket(0, 1, InetAddress.getByName(SiteServer.HOST))) {
            port = gone.getLocalPort();
        }
        assertThat(SiteRemark.of(rehearsal.at(SiteServer.HOST, port), Set.of()))
                .extracting(SiteRemark::kind)
                .containsExactly(Kind.REFUSED);
    }

    private List<Kind> kinds(SiteServer site) {
        return remarks(site).stream().map(SiteRemark::kind).toList();
    }

    private List<SiteRemark> remarks(SiteServer site) {
        var began = System.nanoTime();
        var rehearsed = rehearsal.at(SiteServer.HOST, site.port());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
        return SiteRemark.of(rehearsed, Set.of(new X500Principal(encoded(OURS))));
    }

    private static byte[] encoded(X500Name name) {
        try {
            return name.getEncoded();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] issued(X500Name issuer) {
        return certificate(issuer, SiteServer.HOST, NOW.plus(Duration.ofDays(30)));
    }

    private static byte[] certificate(X500Name issuer, String host, Instant end) {
        return CertificateDraft.of(new X500Name("CN=" + host), SITE.getPublic())
                .from(NOW.minus(Duration.ofDays(60)))
                .until(end)
                .extension(
                        Extension.subjectAlternativeName, new GeneralNames(new GeneralName(GeneralName.dNSName, host)))
                .signedBy(issuer, AUTHORITY);
    }

    private static byte[] authority(X500Name name) {
        return CertificateDraft.of(name, AUTHORITY.getPublic())
                .from(NOW.minus(Duration.ofDays(60)))
                .until(NOW.plus(Duration.ofDays(600)))
                .extension(Extension.basicConstraints, new BasicConstraints(true))
                .signedBy(name, AUTHORITY);
    }
}
