package org.tokentriage.certificate.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.testing.HandmadeCertificate.element;
import static org.tokentriage.testing.HandmadeCertificate.encoded;

import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.CertificateReader;
import org.tokentriage.testing.HandmadeCertificate;

/** Tokens that are made to keep the program busy: what is not checked is said, and twice as much costs no more than twice. */
class HostileTokenTest {

    private static final byte[] ISSUER = name("AC HOSTIL");

    @ParameterizedTest
    @ValueSource(ints = {8193, 16000})
    void aKeyThatIsTooLargeIsNotUsedForACheck(int bits) {
        var issuer = details(new HandmadeCertificate().named(ISSUER).key(rsa(bits, BigInteger.valueOf(65537))));
        var budget = budget(10);

        assertThat(signature(budget, leaf(1), issuer)).isEqualTo(SignatureCheck.KEY_TOO_LARGE);
    }

    @Test
    void anExponentThatIsTooLargeIsNotUsedEither() {
        var issuer = details(new HandmadeCertificate().named(ISSUER).key(rsa(2048, BigInteger.ONE.shiftLeft(2000))));

        assertThat(signature(budget(10), leaf(1), issuer)).isEqualTo(SignatureCheck.KEY_TOO_LARGE);
    }

    @Test
    void theLargestKeyInUseIsCheckedThoughItDoesNotFitTheAlgorithm() {
        var issuer = details(new HandmadeCertificate().named(ISSUER).key(rsa(8192, BigInteger.valueOf(65537))));

        assertThat(signature(budget(10), leaf(1), issuer)).isEqualTo(SignatureCheck.ALGORITHM_NOT_SUPPORTED);
    }

    @Test
    void whatIsLeftWhenTheNumberIsSpentIsGivenUp() {
        var budget = budget(3);
        var issuer = details(new HandmadeCertificate().named(ISSUER));
        var leaves = IntStream.range(0, 5).mapToObj(HostileTokenTest::leaf).toList();
        var held = HeldCertificates.of(all(leaves, issuer), budget);

        assertThat(leaves)
                .extracting(leaf -> ((ChainLink.Held) held.chainOf(leaf).links().getFirst()).signature())
                .containsExactly(
                        SignatureCheck.GOOD,
                        SignatureCheck.GOOD,
                        SignatureCheck.GIVEN_UP,
                        SignatureCheck.GIVEN_UP,
                        SignatureCheck.GIVEN_UP);
    }

    @Test
    void whatIsLeftWhenTheTimeIsSpentIsGivenUp() {
        var budget = new SignatureBudget(100, Duration.ZERO);
        var issuer = details(new HandmadeCertificate().named(ISSUER));

        assertThat(signature(budget, leaf(1), issuer)).isEqualTo(SignatureCheck.GIVEN_UP);
    }

    @Test
    void whoeverIsInterruptedGetsAnAnswerAtOnce() {
        var issuer = details(new HandmadeCertificate().named(ISSUER));

        Thread.currentThread().interrupt();

        assertThat(signature(budget(10), leaf(1), issuer)).isEqualTo(SignatureCheck.GIVEN_UP);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void eachSignatureIsCheckedOnce() {
        var budget = budget(100);
        var issuer = details(new HandmadeCertificate().named(ISSUER));
        var leaf = leaf(1);
        var held = HeldCertificates.of(List.of(leaf, issuer), budget);

        held.chainOf(leaf);
        held.chainOf(leaf);
        held.chainOf(issuer);

        assertThat(budget.left()).isEqualTo(98);
    }

    static Stream<Arguments> crowds() {
        return Stream.of(
                crowd("one subject", n -> new HandmadeCertificate().named(ISSUER)),
                crowd(
                        "one key id",
                        n -> new HandmadeCertificate()
                                .named(name("AC " + n))
                                .extension(Extension.subjectKeyIdentifier, new DEROctetString(new byte[20]))
                                .extension(Extension.authorityKeyIdentifier, new AuthorityKeyIdentifier(new byte[20]))),
                crowd(
                        "roots of one organisation",
                        n -> new HandmadeCertificate()
                                .named(element(
                                        0x30,
                                        part(BCStyle.O.getId(), "ICP-Brasil"),
                                        part(BCStyle.CN.getId(), "AC " + n)))
                                .extension(Extension.basicConstraints, new BasicConstraints(true))),
                crowd(
                        "lost leaves of one organisation",
                        n -> new HandmadeCertificate()
                                .issuer(element(
                                        0x30,
                                        part(BCStyle.O.getId(), "ICP-Brasil"),
                                        part(BCStyle.CN.getId(), "AC " + n / 2)))
                                .subject(name("FULANO " + n))),
                crowd(
                        "a circle",
                        n -> new HandmadeCertificate()
                                .issuer(name("AC " + (n + 1)))
                                .subject(name("AC " + n))));
    }

    private static Arguments crowd(String what, IntFunction<HandmadeCertificate> member) {
        return Arguments.of(what, member);
    }

    /** The processor's time of this thread, without signatures; a square would be four times. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("crowds")
    void twiceAsManyCertificatesTakeTwiceAsLong(String what, IntFunction<HandmadeCertificate> member) {
        var all = IntStream.range(0, 4000)
                .mapToObj(n -> (CertificateDetails) CertificateReader.read(
                        member.apply(n).serial(encoded(new ASN1Integer(n + 1))).unsigned()))
                .toList();

        assertThat(growth(() -> climb(all.subList(0, 2000)), () -> climb(all)))
                .as(what)
                .isLessThan(3);
    }

    @Test
    void longNamesWithoutCommonNameTakeTimeByTheirLength() {
        var longName = longNamed(2000).unsigned();
        var twiceAsLong = longNamed(4000).unsigned();

        assertThat(growth(() -> CertificateReader.read(longName), () -> CertificateReader.read(twiceAsLong)))
                .isLessThan(3);
    }

    private static HandmadeCertificate longNamed(int parts) {
        var many = IntStream.range(0, parts)
                .mapToObj(n -> part("2.5.4.11", "OU" + n))
                .toArray(byte[][]::new);
        return new HandmadeCertificate().named(element(0x30, many));
    }

    private static void climb(List<CertificateDetails> all) {
        var held = HeldCertificates.of(all, budget(0));
        all.forEach(held::chainOf);
    }

    /** The least of many comparisons side by side: what else the machine does lengthens one or the other, but a square is never doubled. */
    private static double growth(Runnable once, Runnable twice) {
        var least = Double.MAX_VALUE;
        for (var round = 0; round < 30 && least >= 3; round++) {
            var small = time(once);
            least = Math.min(least, time(twice) / small);
        }
        return least;
    }

    private static double time(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var begin = threads.getCurrentThreadCpuTime();
        for (var n = 0; n < 10; n++) {
            work.run();
        }
        return threads.getCurrentThreadCpuTime() - begin;
    }

    private static SignatureBudget budget(int checks) {
        return new SignatureBudget(checks, Duration.ofMinutes(1));
    }

    private static SignatureCheck signature(
            SignatureBudget budget, CertificateDetails leaf, CertificateDetails issuer) {
        var links =
                HeldCertificates.of(List.of(leaf, issuer), budget).chainOf(leaf).links();
        return ((ChainLink.Held) links.getFirst()).signature();
    }

    private static List<CertificateDetails> all(List<CertificateDetails> leaves, CertificateDetails issuer) {
        return Stream.concat(leaves.stream(), Stream.of(issuer)).toList();
    }

    private static CertificateDetails leaf(int number) {
        return details(new HandmadeCertificate().issuer(ISSUER).subject(name("FULANO " + number)));
    }

    private static CertificateDetails details(HandmadeCertificate certificate) {
        return (CertificateDetails) CertificateReader.read(certificate.selfSigned());
    }

    private static byte[] rsa(int bits, BigInteger exponent) {
        var modulus = BigInteger.ONE.shiftLeft(bits - 1).add(BigInteger.valueOf(12345));
        return encoded(new SubjectPublicKeyInfo(
                new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption),
                encoded(new RSAPublicKey(modulus, exponent))));
    }

    private static byte[] name(String commonName) {
        return element(0x30, part(BCStyle.CN.getId(), commonName));
    }

    private static byte[] part(String type, String text) {
        return element(
                0x31,
                element(
                        0x30,
                        encoded(new ASN1ObjectIdentifier(type)),
                        element(0x0C, text.getBytes(StandardCharsets.UTF_8))));
    }
}
