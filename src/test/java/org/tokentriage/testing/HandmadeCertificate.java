package org.tokentriage.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** A certificate put together byte by byte, as no library would: each field can be any bytes, and all are signed as they are. */
public final class HandmadeCertificate {

    private static final KeyPair KEYS = TestKeys.elliptic();
    private static final byte[] ALGORITHM = encoded(new DERSequence(X9ObjectIdentifiers.ecdsa_with_SHA256));

    private byte[] version = element(0xA0, encoded(new ASN1Integer(2)));
    private byte[] serial = encoded(new ASN1Integer(new BigInteger("5A3C910E44B7", 16)));
    private byte[] issuer = encoded(new X500Name("C=BR,O=ICP-Brasil,CN=FULANO"));
    private byte[] period = period("260101000000Z", "361231235959Z");
    private byte[] subject = issuer;
    private byte[] key = KEYS.getPublic().getEncoded();
    private final List<byte[]> extensions = new ArrayList<>();

    public HandmadeCertificate version(int number) {
        version = number == 1 ? new byte[0] : element(0xA0, encoded(new ASN1Integer(number - 1)));
        return this;
    }

    public HandmadeCertificate serial(byte[] field) {
        serial = field;
        return this;
    }

    public HandmadeCertificate issuer(byte[] field) {
        issuer = field;
        return this;
    }

    public HandmadeCertificate subject(byte[] field) {
        subject = field;
        return this;
    }

    /** Its own issuer. */
    public HandmadeCertificate named(byte[] field) {
        return issuer(field).subject(field);
    }

    public HandmadeCertificate key(byte[] field) {
        key = field;
        return this;
    }

    /** The moments as UTCTime when they have thirteen characters or fewer, or a zone, or else as GeneralizedTime. */
    public HandmadeCertificate from(String begin, String end) {
        period = period(begin, end);
        return this;
    }

    public HandmadeCertificate extension(ASN1ObjectIdentifier type, byte... content) {
        extensions.add(element(0x30, encoded(type), element(0x04, content)));
        return this;
    }

    /** These bytes instead of an extension. */
    public HandmadeCertificate extension(byte... whole) {
        extensions.add(whole);
        return this;
    }

    public HandmadeCertificate extension(ASN1ObjectIdentifier type, ASN1Encodable content) {
        return extension(type, encoded(content));
    }

    /** Whole, and signed with its own key. */
    public byte[] selfSigned() {
        var toSign = signedPart();
        return whole(toSign, signature(toSign));
    }

    /** Whole, with zeros for a signature, which takes no time. */
    public byte[] unsigned() {
        return whole(signedPart(), new byte[70]);
    }

    private static byte[] whole(byte[] signed, byte[] signature) {
        return element(0x30, signed, ALGORITHM, element(0x03, new byte[1], signature));
    }

    private byte[] signedPart() {
        var wrapped =
                extensions.isEmpty() ? new byte[0] : element(0xA3, element(0x30, extensions.toArray(byte[][]::new)));
        return element(0x30, version, serial, ALGORITHM, issuer, period, subject, key, wrapped);
    }

    private static byte[] signature(byte[] content) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(KEYS.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] period(String begin, String end) {
        return element(0x30, moment(begin), moment(end));
    }

    private static byte[] moment(String text) {
        return element(
                text.length() <= 13 || text.contains("-") ? 0x17 : 0x18, text.getBytes(StandardCharsets.US_ASCII));
    }

    /** An element with a length in the shortest form. */
    public static byte[] element(int tag, byte[]... parts) {
        var content = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(content::writeBytes);
        var whole = new ByteArrayOutputStream();
        whole.write(tag);
        var length = content.size();
        if (length < 0x80) {
            whole.write(length);
        } else {
            var bytes = BigInteger.valueOf(length).toByteArray();
            var from = bytes[0] == 0 ? 1 : 0;
            whole.write(0x80 | (bytes.length - from));
            whole.write(bytes, from, bytes.length - from);
        }
        whole.writeBytes(content.toByteArray());
        return whole.toByteArray();
    }

    public static byte[] encoded(ASN1Encodable content) {
        try {
            return content.toASN1Primitive().getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
