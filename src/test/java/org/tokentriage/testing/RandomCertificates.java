package org.tokentriage.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tokentriage.testing.HandmadeCertificate.element;
import static org.tokentriage.testing.HandmadeCertificate.encoded;

import java.math.BigInteger;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** Certificates whose every field is drawn by lot from what is met, and from what should not be. */
public final class RandomCertificates {

    private static final List<String> TYPES = List.of(
            "2.5.4.3",
            "2.5.4.3",
            "2.5.4.10",
            "2.5.4.11",
            "2.5.4.6",
            "2.5.4.5",
            "0.9.2342.19200300.100.1.25",
            "1.2.840.113549.1.9.1");
    private static final List<String> TEXTS =
            List.of("", "BR", "PADARIA:11222333000181", "FULANO:52998224725", "CONCEIÇÃO", "😀", "A".repeat(300));
    private static final List<String> MOMENTS = List.of(
            "260101000000Z", "500101000000Z", "491231235959Z", "20260101000000Z", "15000101000000Z", "99991231235959Z");
    private static final List<ASN1ObjectIdentifier> EXTENSIONS = List.of(
            Extension.basicConstraints,
            Extension.keyUsage,
            Extension.extendedKeyUsage,
            Extension.subjectAlternativeName,
            Extension.certificatePolicies,
            Extension.subjectKeyIdentifier,
            Extension.authorityKeyIdentifier,
            new ASN1ObjectIdentifier("1.2.3.4"));

    private final Random random;

    public RandomCertificates(Random random) {
        this.random = random;
    }

    public byte[] next() {
        var issuer = name();
        var certificate = new HandmadeCertificate()
                .version(1 + random.nextInt(3))
                .serial(serial())
                .issuer(issuer)
                .subject(random.nextBoolean() ? issuer : name())
                .from(of(MOMENTS), of(MOMENTS));
        if (random.nextInt(3) == 0) {
            certificate.key(key());
        }
        for (var count = random.nextInt(8); count > 0; count--) {
            certificate.extension(of(EXTENSIONS), content());
        }
        var whole = certificate.unsigned();
        return random.nextInt(4) == 0 ? Arrays.copyOf(whole, whole.length + random.nextInt(200)) : whole;
    }

    private byte[] serial() {
        return encoded(new ASN1Integer(
                new BigInteger(1 + random.nextInt(random.nextInt(10) == 0 ? 2000 : 160), random)));
    }

    private byte[] name() {
        var parts = IntStream.range(0, random.nextInt(random.nextInt(20) == 0 ? 200 : 6))
                .mapToObj(part -> element(0x31, pairs()))
                .toArray(byte[][]::new);
        return element(0x30, parts);
    }

    private byte[][] pairs() {
        return IntStream.rangeClosed(0, random.nextInt(5) == 0 ? 1 : 0)
                .mapToObj(pair -> element(0x30, encoded(new ASN1ObjectIdentifier(of(TYPES))), text()))
                .toArray(byte[][]::new);
    }

    private byte[] text() {
        var text = of(TEXTS);
        return switch (random.nextInt(5)) {
            case 0 -> element(0x13, text.getBytes(UTF_8));
            case 1 -> element(0x14, text.getBytes(Charset.forName("ISO-8859-1")));
            case 2 -> element(0x1E, text.getBytes(Charset.forName("UTF-16BE")));
            case 3 -> element(0x1C, text.getBytes(Charset.forName("UTF-32BE")));
            default -> element(0x0C, text.getBytes(UTF_8));
        };
    }

    private byte[] key() {
        var bits = new byte[1 + random.nextInt(100)];
        random.nextBytes(bits);
        return switch (random.nextInt(4)) {
            case 0 ->
                encoded(new SubjectPublicKeyInfo(
                        new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
                        encoded(new RSAPublicKey(
                                new BigInteger(512 + random.nextInt(9000), random), BigInteger.valueOf(65537)))));
            case 1 ->
                encoded(new SubjectPublicKeyInfo(new AlgorithmIdentifier(EdECObjectIdentifiers.id_Ed25519), bits));
            case 2 -> encoded(new SubjectPublicKeyInfo(new AlgorithmIdentifier(X9ObjectIdentifiers.id_dsa), bits));
            default -> encoded(new DERSequence(new DERSequence(X9ObjectIdentifiers.id_ecPublicKey)));
        };
    }

    private byte[] content() {
        return switch (random.nextInt(6)) {
            case 0 -> encoded(new BasicConstraints(random.nextBoolean()));
            case 1 -> encoded(new DERBitString(new byte[] {(byte) random.nextInt()}, 0));
            case 2 -> encoded(new DEROctetString(new byte[random.nextInt(30)]));
            case 3 -> encoded(new DERSequence(new ASN1ObjectIdentifier("1.3.6.1.5.5.7.3.2")));
            case 4 -> new byte[0];
            default -> {
                var garbage = new byte[random.nextInt(60)];
                random.nextBytes(garbage);
                yield garbage;
            }
        };
    }

    private <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
