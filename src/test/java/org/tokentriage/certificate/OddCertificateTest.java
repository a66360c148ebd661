package org.tokentriage.certificate;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.testing.HandmadeCertificate.element;
import static org.tokentriage.testing.HandmadeCertificate.encoded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.certificate.chain.CertificateChain;
import org.tokentriage.certificate.chain.ChainLink;
import org.tokentriage.certificate.chain.HeldCertificates;
import org.tokentriage.certificate.chain.SignatureCheck;
import org.tokentriage.certificate.der.Fingerprint;
import org.tokentriage.certificate.der.Oddity;
import org.tokentriage.testing.HandmadeCertificate;

/** Certificates of real cards that are not as they should be: what can be read of them is read, and what is odd is named. */
class OddCertificateTest {

    private static final byte[] CONSTRAINTS = encoded(new BasicConstraints(false));

    @ParameterizedTest
    @ValueSource(bytes = {0x00, (byte) 0xFF})
    void paddingBehindTheEndIsNotedAndNothingElseChanges(byte padding) {
        var der = new HandmadeCertificate().selfSigned();
        var padded = Arrays.copyOf(der, der.length + 300);
        Arrays.fill(padded, der.length, padded.length, padding);

        assertThat(details(padded)).isEqualTo(details(der));
        assertThat(details(padded).sha256()).isEqualTo(Fingerprint.sha256(der));
        assertThat(details(padded).oddities()).containsExactly(Oddity.PADDED);
        assertThat(details(der).oddities()).isEmpty();
    }

    @Test
    void aPaddedAuthorityStillLeadsOn() {
        var root = new HandmadeCertificate()
                .extension(Extension.basicConstraints, new BasicConstraints(true))
                .selfSigned();
        var padded = details(Arrays.copyOf(root, root.length + 7));

        assertThat(chain(padded).complete()).isTrue();
        assertThat(signature(padded)).isEqualTo(SignatureCheck.GOOD);
    }

    static Stream<byte[]> compressed() throws IOException {
        var der = new HandmadeCertificate().selfSigned();
        var zlib = deflated(der);
        var gids = new byte[zlib.length + 4];
        gids[0] = 1;
        gids[2] = (byte) der.length;
        gids[3] = (byte) (der.length >> 8);
        System.arraycopy(zlib, 0, gids, 4, zlib.length);
        return Stream.of(zlib, gids, zipped(der));
    }

    @ParameterizedTest
    @MethodSource
    void compressed(byte[] value) {
        assertThat(details(value).identity().holder()).isEqualTo("FULANO");
        assertThat(details(value).oddities()).containsExactly(Oddity.COMPRESSED);
    }

    @Test
    void whatIsCompressedToALittleAndLargeInTruthIsUnreadable() throws IOException {
        assertThat(CertificateReader.read(zipped(new byte[50_000_000]))).isEqualTo(new UnreadableCertificate());
        assertThat(CertificateReader.read(new byte[] {0x1F, (byte) 0x8B, 8, 0})).isEqualTo(new UnreadableCertificate());
    }

    static Stream<Arguments> oddities() {
        var type = new ASN1ObjectIdentifier("1.2.3.4");
        return Stream.of(
                Arguments.of(
                        Oddity.EXTENSIONS_OF_A_LATER_VERSION,
                        new HandmadeCertificate().version(1).extension(Extension.basicConstraints, CONSTRAINTS)),
                Arguments.of(
                        Oddity.REPEATED_EXTENSION,
                        new HandmadeCertificate()
                                .extension(type, (byte) 5, (byte) 0)
                                .extension(type, (byte) 5, (byte) 0)),
                Arguments.of(Oddity.NO_ISSUER, new HandmadeCertificate().issuer(element(0x30))),
                Arguments.of(Oddity.OVERSIZED, new HandmadeCertificate().extension(type, new byte[118_000])),
                Arguments.of(
                        Oddity.UNREADABLE_EXTENSION,
                        new HandmadeCertificate().extension(Extension.keyUsage, (byte) 0x30, (byte) 9)),
                Arguments.of(Oddity.UNREADABLE_EXTENSION, new HandmadeCertificate().extension(element(0x30))),
                Arguments.of(Oddity.UNREADABLE_KEY, new HandmadeCertificate().key(element(0x30))));
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void holderDatesAndSerialAreShownAndTheOddityIsNamed(Oddity oddity, HandmadeCertificate certificate) {
        var details = details(certificate.selfSigned());

        assertThat(details.oddities()).containsExactly(oddity);
        assertThat(details.identity().holder()).isEqualTo("FULANO");
        assertThat(details.serial()).isEqualTo("5A3C910E44B7");
        assertThat(details.notBefore()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(details.notAfter()).isEqualTo(Instant.parse("2036-12-31T23:59:59Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2601010000Z,361231235959Z,2026-01-01T00:00:00Z",
        "260101000000-0300,361231235959Z,2026-01-01T03:00:00Z",
        "20260101000000.5Z,20361231235959Z,2026-01-01T00:00:00.500Z",
        "20260101000000Z,20361231235959Z,2026-01-01T00:00:00Z",
        "15000101000000Z,20361231235959Z,1500-01-01T00:00:00Z",
        "500101000000Z,361231235959Z,1950-01-01T00:00:00Z"
    })
    void momentsAreReadInEachForm(String begin, String end, Instant read) {
        assertThat(details(new HandmadeCertificate().from(begin, end).selfSigned())
                        .notBefore())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"261301000000Z", "260230000000Z", "260101250000Z", "", "abcdefghijklZ", "26010100000000000Z"})
    void aPeriodThatCannotBeReadLeavesHolderAndSerial(String begin) {
        assertThat(CertificateReader.read(
                        new HandmadeCertificate().from(begin, "361231235959Z").selfSigned()))
                .isEqualTo(new UnreadableCertificate(Optional.of("FULANO"), Optional.of("5A3C910E44B7")));
    }

    @Test
    void whatIsLeftOfACertificateTellsNoWholeCpf() {
        var named = encoded(new X500Name("CN=MARIA DA SILVA 52998224725"));
        var broken = new HandmadeCertificate().named(named).from("", "").selfSigned();

        assertThat(CertificateReader.read(broken).toString()).contains("MARIA").doesNotContain("52998224725");
    }

    @Test
    void aHolderThatIsCutOffLeavesTheSerial() {
        var broken = new HandmadeCertificate().subject(new byte[] {0x31, 0}).selfSigned();

        assertThat(CertificateReader.read(broken))
                .isEqualTo(new UnreadableCertificate(Optional.empty(), Optional.of("5A3C910E44B7")));
    }

    static Stream<HandmadeCertificate> signedOtherwise() {
        var unit = element(0x30, encoded(BCStyle.OU), element(0x0C, "SETOR".getBytes(US_ASCII)));
        var name = element(0x30, encoded(BCStyle.CN), element(0x0C, "FULANO".getBytes(US_ASCII)));
        return Stream.of(
                new HandmadeCertificate().named(element(0x30, element(0x31, unit, name))),
                new HandmadeCertificate().named(element(0x30, element(0x31, name, unit))),
                new HandmadeCertificate()
                        .extension(element(
                                0x30,
                                encoded(Extension.basicConstraints),
                                element(0x01, new byte[] {1}),
                                element(0x04, CONSTRAINTS))),
                new HandmadeCertificate().from("20260101000000.5Z", "20361231235959.25Z"),
                new HandmadeCertificate().from("2601010000Z", "3612312359Z"));
    }

    /** Whoever issued it signed these bytes, and not those that another encoder would have written. */
    @ParameterizedTest
    @MethodSource("signedOtherwise")
    void aSignatureIsCheckedOverTheBytesThatWereSigned(HandmadeCertificate certificate) {
        assertThat(signature(details(certificate.selfSigned()))).isEqualTo(SignatureCheck.GOOD);
    }

    private static SignatureCheck signature(CertificateDetails details) {
        return ((ChainLink.Held) chain(details).links().getFirst()).signature();
    }

    private static CertificateChain chain(CertificateDetails details) {
        return HeldCertificates.of(List.of(details)).chainOf(details);
    }

    private static CertificateDetails details(byte[] der) {
        return (CertificateDetails) CertificateReader.read(der);
    }

    private static byte[] deflated(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        return written(new DeflaterOutputStream(bytes), bytes, content);
    }

    private static byte[] zipped(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        return written(new GZIPOutputStream(bytes), bytes, content);
    }

    private static byte[] written(OutputStream stream, ByteArrayOutputStream bytes, byte[] content) throws IOException {
        try (stream) {
            stream.write(content);
        }
        return bytes.toByteArray();
    }
}
