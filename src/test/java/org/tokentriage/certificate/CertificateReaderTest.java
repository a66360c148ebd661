package org.tokentriage.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v1CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.certificate.chain.HeldCertificates;
import org.tokentriage.certificate.der.Fingerprint;
import org.tokentriage.certificate.der.Oddity;
import org.tokentriage.certificate.key.AuthoritySign;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.testing.TestCertificates;
import org.tokentriage.testing.TestKeys;

class CertificateReaderTest {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-12-31T23:59:59Z");

    @Test
    void readsWhatAHoldersCertificateSays() {
        var details = details(TestCertificates.company(FROM, TO));

        assertThat(details.subject()).isEqualTo(TestCertificates.COMPANY);
        assertThat(details.issuer()).isEqualTo("AC Teste Multipla");
        assertThat(details.serial()).matches("[0-9A-F]+");
        assertThat(details.notBefore()).isEqualTo(FROM);
        assertThat(details.notAfter()).isEqualTo(TO);
        assertThat(details.authority()).isFalse();
        assertThat(details.cnpj()).contains(TestCertificates.CNPJ);
    }

    @Test
    void knowsAnAuthority() {
        assertThat(details(TestCertificates.root()).authority()).isTrue();
        assertThat(details(TestCertificates.authority()).authority()).isTrue();
        assertThat(details(TestCertificates.root()).cnpj()).isEmpty();
    }

    @Test
    void bothEndsOfTheValidityBelongToIt() {
        var details = details(TestCertificates.company(FROM, TO));

        assertThat(details.validAt(FROM)).isTrue();
        assertThat(details.validAt(TO)).isTrue();
        assertThat(details.validAt(FROM.minusMillis(1))).isFalse();
        assertThat(details.validAt(TO.plusMillis(1))).isFalse();
    }

    @Test
    void theFingerprintIsThatOfTheWholeEncoding() {
        var der = TestCertificates.company(FROM, TO);

        assertThat(details(der).sha256()).isEqualTo(Fingerprint.sha256(der)).matches("[0-9A-F]{64}");
    }

    @Test
    void aCertificateOfTheFirstVersionIsRead() throws Exception {
        var name = new X500Name("CN=Raiz antiga");
        var keys = TestKeys.elliptic();
        var der = new X509v1CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(FROM),
                        Date.from(TO),
                        name,
                        SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded()))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))
                .getEncoded();

        assertThat(details(der).subject()).isEqualTo("Raiz antiga");
        assertThat(details(der).key().usages().authority()).contains(AuthoritySign.SELF_ISSUED_ROOT);
    }

    @Test
    void aCertificateThatIsCutOffAnywhereIsUnreadable() {
        var whole = full().issued();
        for (var length = 0; length < whole.length; length++) {
            assertThat(CertificateReader.read(Arrays.copyOf(whole, length)))
                    .as("%s bytes", length)
                    .isEqualTo(new UnreadableCertificate());
        }
    }

    @Test
    void whatIsLongerThanAnyCertificateIsUnreadable() {
        var largest = CertificateDraft.of("EMPRESA").extension(Extension.subjectAlternativeName, new byte[118_000]);
        var tooLarge =
                CertificateDraft.of("EMPRESA").extension(Extension.subjectAlternativeName, new byte[1024 * 1024]);

        assertThat(details(largest.issued()).subject()).isEqualTo("EMPRESA");
        assertThat(details(largest.issued()).oddities()).contains(Oddity.OVERSIZED);
        assertThat(CertificateReader.read(tooLarge.issued())).isInstanceOf(UnreadableCertificate.class);
    }

    static Stream<ASN1ObjectIdentifier> extensions() {
        return Stream.of(
                Extension.subjectAlternativeName,
                Extension.certificatePolicies,
                Extension.keyUsage,
                Extension.extendedKeyUsage,
                Extension.subjectKeyIdentifier,
                Extension.authorityKeyIdentifier);
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void anExtensionThatCannotBeReadDoesNotSpoilTheRest(ASN1ObjectIdentifier extension) {
        for (var content : List.of(new byte[0], new byte[] {5, 0}, new byte[] {0x30, 9, 1}, nested())) {
            assertThat(details(CertificateDraft.of("EMPRESA")
                                    .extension(extension, content)
                                    .issued())
                            .subject())
                    .isEqualTo("EMPRESA");
        }
    }

    /** Its key usage tells it all the same; and most that cannot be read are holders'. */
    @Test
    void aCertificateWhoseConstraintsAreMalformedIsReadAndSaysSo() {
        for (var content : List.of(new byte[0], new byte[] {1, 2, 3})) {
            var unclear = CertificateDraft.of("EMPRESA").extension(Extension.basicConstraints, content);

            assertThat(details(unclear.issued()).authority()).isFalse();
            assertThat(details(unclear.issued()).oddities()).containsExactly(Oddity.UNREADABLE_EXTENSION);
            assertThat(details(unclear.extension(Extension.keyUsage, new DERBitString(new byte[] {0x04}, 2))
                                    .issued())
                            .key()
                            .usages()
                            .authority())
                    .contains(AuthoritySign.KEY_USAGE);
        }
    }

    @Test
    void noWrongByteMakesTheReaderFail() {
        var random = new Random(20261101);
        var whole = full().issued();
        for (var at = 0; at < whole.length; at++) {
            var damaged = whole.clone();
            damaged[at] = (byte) random.nextInt();
            assertThatCode(() -> climb(whole, damaged)).as("byte %s", at).doesNotThrowAnyException();
        }
    }

    @Test
    void noWrongBytesMakeTheReaderFail() {
        var random = new Random(20261102);
        var whole = full().issued();
        for (var round = 0; round < 10_000; round++) {
            var damaged = whole.clone();
            damaged[random.nextInt(whole.length)] = (byte) random.nextInt();
            damaged[random.nextInt(whole.length)] = (byte) random.nextInt();
            assertThatCode(() -> CertificateReader.read(damaged))
                    .as("round %s", round)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void momentsAreReadToTheSecond() {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var details = details(TestCertificates.company(now, now.plus(Duration.ofDays(1))));

        assertThat(details.notBefore()).isEqualTo(now);
    }

    private static void climb(byte[]... ders) {
        var all = Arrays.stream(ders)
                .map(CertificateReader::read)
                .filter(CertificateDetails.class::isInstance)
                .map(CertificateDetails.class::cast)
                .toList();
        var held = HeldCertificates.of(all);
        all.forEach(held::chainOf);
    }

    private static CertificateDetails details(byte[] der) {
        return (CertificateDetails) CertificateReader.read(der);
    }

    /** Everything that the reader looks at. */
    private static CertificateDraft full() {
        return CertificateDraft.named("C=BR,O=ICP-Brasil,SERIALNUMBER=11222333000181,CN=EMPRESA:11222333000181")
                .otherName(4, "14031975" + "52998224725" + "0".repeat(26))
                .otherName(2, "FULANO DE TAL")
                .otherName(3, TestCertificates.CNPJ)
                .policy("2.16.76.1.2.3.7")
                .extension(Extension.basicConstraints, new BasicConstraints(false))
                .extension(Extension.keyUsage, new DERBitString(new byte[] {(byte) 0xE0}, 5))
                .extension(Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth))
                .extension(Extension.subjectKeyIdentifier, new SubjectKeyIdentifier(new byte[20]))
                .extension(Extension.authorityKeyIdentifier, new AuthorityKeyIdentifier(new byte[20]));
    }

    /** Thirty thousand sequences, each in the one before. */
    private static byte[] nested() {
        var content = new byte[60_000];
        for (var at = 0; at < content.length; at += 2) {
            content[at] = 0x30;
            content[at + 1] = (byte) 0x80;
        }
        return content;
    }
}
