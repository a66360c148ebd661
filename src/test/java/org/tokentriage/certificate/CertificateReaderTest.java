package org.tokentriage.certificate;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.testing.TestCertificates;

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

    /** DOC-ICP-04 item 7.1.2 allows the first two; the others are met as well. */
    static Stream<ASN1Encodable> encodings() {
        return Stream.of(
                new DEROctetString(TestCertificates.CNPJ.getBytes(US_ASCII)),
                new DERPrintableString(TestCertificates.CNPJ),
                new DERUTF8String(TestCertificates.CNPJ),
                new DERIA5String(TestCertificates.CNPJ));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsTheCnpjInEachOfItsEncodings(ASN1Encodable cnpj) {
        assertThat(details(TestCertificates.withCnpj(cnpj, FROM, TO)).cnpj()).contains(TestCertificates.CNPJ);
    }

    @Test
    void aCnpjThatIsNoTextIsNone() {
        assertThat(details(TestCertificates.withCnpj(DERNull.INSTANCE, FROM, TO))
                        .cnpj())
                .isEmpty();
    }

    @Test
    void anOtherNameThatIsCutOffIsLeftOut() {
        assertThat(details(TestCertificates.withOtherName()).cnpj()).isEmpty();
        assertThat(details(TestCertificates.withOtherName(new ASN1ObjectIdentifier(TestCertificates.CNPJ_OID)))
                        .cnpj())
                .isEmpty();
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
    void aCertificateThatIsCutOffAnywhereIsUnreadable() {
        var whole = TestCertificates.valid();
        for (var length = 0; length < whole.length; length++) {
            assertThat(CertificateReader.read(Arrays.copyOf(whole, length)))
                    .as("%s bytes", length)
                    .isEqualTo(new UnreadableCertificate());
        }
    }

    @Test
    void noBytesWhateverMakeTheReaderFail() {
        var random = new Random(20261101);
        var whole = TestCertificates.company(FROM, TO);
        for (var at = 0; at < whole.length; at++) {
            for (var round = 0; round < 8; round++) {
                var damaged = whole.clone();
                damaged[at] = (byte) random.nextInt();
                assertThatCode(() -> CertificateReader.read(damaged)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void momentsAreReadToTheSecond() {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var details = details(TestCertificates.company(now, now.plus(Duration.ofDays(1))));

        assertThat(details.notBefore()).isEqualTo(now);
    }

    private static CertificateDetails details(byte[] der) {
        return (CertificateDetails) CertificateReader.read(der);
    }
}
