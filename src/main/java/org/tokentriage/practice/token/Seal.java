package org.tokentriage.practice.token;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.ContentSigner;

/** What is written, and the signature under it. For one certificate after the other. */
final class Seal implements ContentSigner {

    private static final byte[] NO_SIGNATURE = new byte[64];
    private static final ASN1ObjectIdentifier UNKNOWN = new ASN1ObjectIdentifier("2.25.1");

    private final AlgorithmIdentifier algorithm;
    private final UnaryOperator<byte[]> signing;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private Seal(AlgorithmIdentifier algorithm, UnaryOperator<byte[]> signing) {
        this.algorithm = algorithm;
        this.signing = signing;
    }

    static Seal ecdsa(PrivateKey key) {
        return new Seal(
                new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256), content -> signature(key, content));
    }

    static Seal ofUnknownKind() {
        return new Seal(new AlgorithmIdentifier(UNKNOWN), content -> NO_SIGNATURE.clone());
    }

    static Seal ofHugeKey() {
        return new Seal(
                new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE),
                content -> NO_SIGNATURE.clone());
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return algorithm;
    }

    @Override
    public OutputStream getOutputStream() {
        written.reset();
        return written;
    }

    @Override
    public byte[] getSignature() {
        return signing.apply(written.toByteArray());
    }

    private static byte[] signature(PrivateKey key, byte[] content) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
