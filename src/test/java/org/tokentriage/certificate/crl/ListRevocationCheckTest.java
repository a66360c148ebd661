package org.tokentriage.certificate.crl;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.ReasonFlags;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.CertificateReader;
import org.tokentriage.certificate.chain.CertificateChain;
import org.tokentriage.certificate.chain.HeldCertificates;
import org.tokentriage.certificate.revocation.RevocationReason;
import org.tokentriage.certificate.revocation.RevocationStatus;
import org.tokentriage.certificate.revocation.RevocationStatus.Cause;
import org.tokentriage.certificate.revocation.RevocationStatus.Good;
import org.tokentriage.certificate.revocation.RevocationStatus.Revoked;
import org.tokentriage.certificate.revocation.RevocationStatus.Unknown;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.testing.TestKeys;

/** Whether a certificate was revoked, by lists that a server on loopback gives. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ListRevocationCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-23T13:24:00Z");
    private static final Instant MADE = NOW.minus(Duration.ofHours(2));
    private static final Instant SINCE = NOW.minus(Duration.ofDays(3));
    private static final X500Name NAME = new X500Name("C=BR,O=ICP-Brasil,CN=AC EMISSORA");
    private static final KeyPair KEYS = TestKeys.elliptic();
    private static final KeyPair OTHERS = TestKeys.elliptic();
    private static final byte[] AUTHORITY = authority(KeyUsage.keyCertSign | KeyUsage.cRLSign);
    private static final Duration PATIENT = Duration.ofSeconds(60);
    private static final String LIST = "/list.crl";

    @TempDir
    private Path folder;

    private ListServer server;

    @BeforeEach
    void start() throws IOException {
        server = ListServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatTheListDoesNotNameIsGoodAsOfTheList() {
        server.give(LIST, list().revoking("77", SINCE, CRLReason.keyCompromise).signedWith(KEYS));

        assertThat(status(holder())).isEqualTo(new Good(MADE));
    }

    @Test
    void whatTheListNamesIsRevokedSinceThenAndForThatReason() {
        var holder = holder();
        server.give(LIST, revoking(holder, CRLReason.keyCompromise).signedWith(KEYS));

        assertThat(status(holder)).isEqualTo(new Revoked(SINCE, RevocationReason.KEY_COMPROMISE, MADE));
    }

    @Test
    void nobodyLearnsWhichCertificateIsLookedUp() {
        server.give(LIST, list().signedWith(KEYS));

        status(holder());

        assertThat(server.asked).containsExactly(LIST);
    }

    @Test
    void anEndedListProvesNothingButThatSomeoneWasRevokedForGood() {
        var ended = NOW.minus(Duration.ofMinutes(1));
        var revoked = holder();
        var held = holder();
        server.give(
                LIST,
                list().until(ended)
                        .revoking(revoked.serial(), SINCE, CRLReason.superseded)
                        .revoking(held.serial(), SINCE, CRLReason.certificateHold)
                        .signedWith(KEYS));

        assertThat(cause(holder())).isEqualTo(Cause.LIST_ENDED);
        assertThat(cause(held)).isEqualTo(Cause.LIST_ENDED);
        assertThat(status(revoked)).isEqualTo(new Revoked(SINCE, RevocationReason.SUPERSEDED, MADE));
    }

    @Test
    void aListOfTomorrowTellsOfAWrongClock() {
        server.give(LIST, ListDraft.of(NAME, NOW.plus(Duration.ofDays(1))).signedWith(KEYS));

        assertThat(cause(holder())).isEqualTo(Cause.LIST_EARLY);
    }

    @Test
    void aListThatSomeoneElseHasSignedIsNotBelieved() {
        var holder = holder();
        server.give(LIST, revoking(holder, CRLReason.keyCompromise).signedWith(OTHERS));

        assertThat(cause(holder)).isEqualTo(Cause.SIGNATURE_BAD);
    }

    @Test
    void anAuthorityThatMaySignNoListsIsNotBelieved() {
        server.give(LIST, list().signedWith(KEYS));

        assertThat(check(PATIENT, NOW).of(chain(holder(), authority(KeyUsage.keyCertSign))))
                .isEqualTo(new Unknown(Cause.SIGNATURE_BAD, NOW));
    }

    @Test
    void aListOfAnotherAuthorityIsNotBelieved() {
        server.give(LIST, ListDraft.of(new X500Name("CN=OUTRA"), MADE).signedWith(KEYS));

        assertThat(cause(holder())).isEqualTo(Cause.OTHER_ISSUER);
    }

    @Test
    void whatIsNoListIsSaid() {
        server.give(LIST, "<html>Sem acesso</html>".getBytes(US_ASCII));

        assertThat(cause(holder())).isEqualTo(Cause.UNREADABLE);
    }

    @Test
    void aListThatIsCutOffIsNoList() {
        var whole = list().signedWith(KEYS);
        server.give(LIST, Arrays.copyOf(whole, whole.length - 1));

        assertThat(cause(holder())).isEqualTo(Cause.UNREADABLE);
    }

    @Test
    void aListLongerThanAllowedIsNotReadToItsEnd() {
        server.give(LIST, new byte[100_001]);

        assertThat(cause(holder())).isEqualTo(Cause.TOO_LARGE);
    }

    @Test
    void aRedirectWithinHttpIsFollowed() {
        server.redirect(LIST, server.address("/moved.crl"));
        server.give("/moved.crl", list().signedWith(KEYS));

        assertThat(status(holder())).isEqualTo(new Good(MADE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1:1/list.crl", "file:///etc/hosts", "ftp://127.0.0.1/list.crl"})
    void aRedirectToAnotherSchemeIsNotFollowed(String elsewhere) {
        server.redirect(LIST, elsewhere);

        assertThat(cause(holder())).isEqualTo(Cause.NOT_REACHABLE);
        assertThat(server.asked).containsExactly(LIST);
    }

    @Test
    void aServerThatHasNoListIsSaid() {
        server.refuse(LIST);

        assertThat(cause(holder())).isEqualTo(Cause.NOT_REACHABLE);
    }

    @Test
    void aServerThatDoesNotGoOnIsGivenUp() {
        server.stall(LIST);

        assertThat(check(Duration.ofMillis(300), NOW).of(chain(holder(), AUTHORITY)))
                .isEqualTo(new Unknown(Cause.NOT_REACHABLE, NOW));
    }

    /** The address stands in a certificate that anybody may have made. */
    @Test
    void noAddressWithinThisNetworkIsAsked() {
        server.give(LIST, list().signedWith(KEYS));
        var check = new ListRevocationCheck(
                new Authorities(Optional.empty()),
                new MemoryCache(),
                ListFetch.outside(100_000, PATIENT),
                InstantSource.fixed(NOW));

        assertThat(check.of(chain(holder(), AUTHORITY))).isEqualTo(new Unknown(Cause.NOT_REACHABLE, NOW));
        assertThat(server.asked).isEmpty();
    }

    static Stream<ListDraft> partial() {
        var none = (DistributionPointName) null;
        var elsewhere = new DistributionPointName(
                new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, "http://x.example/2.crl")));
        var someReasons = new ReasonFlags(ReasonFlags.keyCompromise);
        return Stream.concat(
                Stream.of(
                        list().extension(Extension.deltaCRLIndicator, true, new ASN1Integer(4)),
                        list().extension(new ASN1ObjectIdentifier("1.2.3.4"), true, DERNull.INSTANCE)),
                Stream.of(
                                new IssuingDistributionPoint(none, false, false, null, true, false),
                                new IssuingDistributionPoint(none, false, false, someReasons, false, false),
                                new IssuingDistributionPoint(none, false, true, null, false, false),
                                new IssuingDistributionPoint(none, false, false, null, false, true),
                                new IssuingDistributionPoint(elsewhere, false, false, null, false, false))
                        .map(point -> list().extension(Extension.issuingDistributionPoint, true, point)));
    }

    @ParameterizedTest
    @MethodSource
    void partial(ListDraft list) {
        server.give(LIST, list.signedWith(KEYS));

        assertThat(cause(holder())).isEqualTo(Cause.PARTIAL);
    }

    @Test
    void thePartThatTheCertificateNamesIsWholeForIt() {
        var here = new DistributionPointName(
                new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, server.address(LIST))));
        var point = new IssuingDistributionPoint(here, true, false, null, false, false);
        server.give(
                LIST,
                list().extension(Extension.issuingDistributionPoint, true, point)
                        .signedWith(KEYS));

        assertThat(status(holder())).isEqualTo(new Good(MADE));
    }

    @Test
    void aCertificateWithoutAddressCannotBeLookedUp() {
        var silent = details(CertificateDraft.of("FULANO").signedBy(NAME, KEYS));

        assertThat(cause(silent)).isEqualTo(Cause.NO_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldap://x.example/cn=AC", "https://x.example/list.crl", "file:///etc/hosts", "xyz"})
    void otherSchemesAreNotAsked(String address) {
        assertThat(cause(holder(address))).isEqualTo(Cause.NOT_HTTP);
    }

    @Test
    void theSecondAddressIsAskedWhereTheFirstProvesNothing() {
        server.refuse(LIST);
        server.give("/second.crl", list().signedWith(KEYS));

        assertThat(status(holder(server.address(LIST), server.address("/second.crl"))))
                .isEqualTo(new Good(MADE));
    }

    @Test
    void nothingIsFetchedBeforeTheIssuerIsKnown() {
        server.give(LIST, list().signedWith(KEYS));

        assertThat(check(PATIENT, NOW).of(HeldCertificates.of(List.of()).chainOf(holder())))
                .isEqualTo(new Unknown(Cause.ISSUER_UNKNOWN, NOW));
        assertThat(server.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anIssuerThatTheTokenLacksIsFoundInTheFolderOfAuthorities(boolean asText) throws IOException {
        server.give(LIST, list().signedWith(KEYS));
        var pem = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(AUTHORITY)
                + "\n-----END CERTIFICATE-----\n";
        Files.write(folder.resolve("ac.cer"), asText ? pem.getBytes(US_ASCII) : AUTHORITY);
        Files.writeString(folder.resolve("leia-me.txt"), "Autoridades da ICP-Brasil");

        var check = check(new Authorities(Optional.of(folder)), new MemoryCache(), PATIENT, NOW);

        assertThat(check.of(HeldCertificates.of(List.of()).chainOf(holder()))).isEqualTo(new Good(MADE));
    }

    @Test
    void aFolderOfAuthoritiesThatIsNotThereHelpsNobody() {
        var check = check(new Authorities(Optional.of(folder.resolve("x"))), new MemoryCache(), PATIENT, NOW);

        assertThat(check.of(HeldCertificates.of(List.of()).chainOf(holder())))
                .isEqualTo(new Unknown(Cause.ISSUER_UNKNOWN, NOW));
    }

    @Test
    void aListIsKeptUntilItEndsAndAlsoForTheNextStart() throws IOException {
        var kept = folder.resolve("lists");
        server.give(LIST, list().signedWith(KEYS));

        for (var now : List.of(NOW, NOW, NOW.plus(Duration.ofHours(21)))) {
            assertThat(checkKeeping(kept, now).of(chain(holder(), AUTHORITY))).isEqualTo(new Good(MADE));
        }
        assertThat(server.asked).hasSize(1);

        var later = NOW.plus(Duration.ofHours(23));
        assertThat(checkKeeping(kept, later).of(chain(holder(), AUTHORITY)))
                .isEqualTo(new Unknown(Cause.LIST_ENDED, later));
        assertThat(server.asked).hasSize(2);
    }

    @Test
    void aKeptListThatSomebodyHasChangedIsFetchedAgain() throws IOException {
        var kept = folder.resolve("lists");
        var holder = holder();
        server.give(LIST, revoking(holder, CRLReason.unspecified).signedWith(KEYS));
        checkKeeping(kept, NOW).of(chain(holder, AUTHORITY));
        try (var files = Files.list(kept)) {
            Files.write(files.findFirst().orElseThrow(), list().signedWith(OTHERS));
        }

        assertThat(checkKeeping(kept, NOW).of(chain(holder, AUTHORITY))).isInstanceOf(Revoked.class);
    }

    @Test
    void whatIsNotProvenIsNotKept() {
        var kept = folder.resolve("lists");
        server.give(LIST, list().signedWith(OTHERS));

        checkKeeping(kept, NOW).of(chain(holder(), AUTHORITY));

        assertThat(kept).doesNotExist();
    }

    private Cause cause(CertificateDetails certificate) {
        var status = status(certificate);
        assertThat(status).isInstanceOf(Unknown.class);
        return ((Unknown) status).because();
    }

    private RevocationStatus status(CertificateDetails certificate) {
        return check(PATIENT, NOW).of(chain(certificate, AUTHORITY));
    }

    private ListRevocationCheck check(Duration patience, Instant now) {
        return check(new Authorities(Optional.empty()), new MemoryCache(), patience, now);
    }

    private ListRevocationCheck checkKeeping(Path kept, Instant now) {
        var cache = new FolderCache(kept, InstantSource.fixed(now));
        return check(new Authorities(Optional.empty()), cache, PATIENT, now);
    }

    private static ListRevocationCheck check(Authorities authorities, ListCache cache, Duration patience, Instant now) {
        var fetch = ListFetch.of(100_000, patience, address -> true);
        return new ListRevocationCheck(authorities, cache, fetch, InstantSource.fixed(now));
    }

    private static CertificateChain chain(CertificateDetails certificate, byte[] issuer) {
        return HeldCertificates.of(List.of(details(issuer))).chainOf(certificate);
    }

    private CertificateDetails holder() {
        return holder(server.address(LIST));
    }

    private static CertificateDetails holder(String... addresses) {
        var points = Arrays.stream(addresses)
                .map(address -> new GeneralName(GeneralName.uniformResourceIdentifier, address))
                .map(name -> new DistributionPoint(new DistributionPointName(new GeneralNames(name)), null, null))
                .toArray(DistributionPoint[]::new);
        return details(CertificateDraft.of("FULANO")
                .extension(Extension.cRLDistributionPoints, new CRLDistPoint(points))
                .signedBy(NAME, KEYS));
    }

    private static ListDraft list() {
        return ListDraft.of(NAME, MADE);
    }

    private static ListDraft revoking(CertificateDetails certificate, int reason) {
        return list().revoking("77", SINCE, reason).revoking(certificate.serial(), SINCE, reason);
    }

    private static byte[] authority(int usages) {
        return CertificateDraft.of(NAME, KEYS.getPublic())
                .extension(Extension.basicConstraints, new BasicConstraints(true))
                .extension(Extension.keyUsage, new KeyUsage(usages))
                .signedBy(NAME, KEYS);
    }

    private static CertificateDetails details(byte[] der) {
        return (CertificateDetails) CertificateReader.read(der);
    }
}
