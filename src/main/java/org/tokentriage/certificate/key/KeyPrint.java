package org.tokentriage.certificate.key;

import java.math.BigInteger;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.tokentriage.certificate.der.Element;
import org.tokentriage.certificate.der.Fingerprint;

/**
 * What tells one public key from another, and is the same in a certificate and in the key object of a token.
 *
 * @param sha256 the fingerprint of an RSA key's modulus without leading zeros, or of an elliptic key's point, in upper-case hexadecimal digits
 */
public record KeyPrint(String sha256) {

    /**
     * That of an RSA key.
     *
     * @param bytes the modulus, the highest byte first, as in {@code CKA_MODULUS} (PKCS#11 v2.40 section 2.1.2 of its mechanisms)
     */
    public static KeyPrint ofModulus(byte[] bytes) {
        return new KeyPrint(Fingerprint.sha256(new BigInteger(1, bytes).toByteArray()));
    }

    /**
     * That of a key on an elliptic curve.
     *
     * @param bytes the point, within an OCTET STRING as {@code CKA_EC_POINT} should be, or bare as some modules tell it
     */
    public static KeyPrint ofPoint(byte[] bytes) {
        return new KeyPrint(Fingerprint.sha256(bare(bytes)));
    }

    /** The key of a certificate; none of another kind than RSA and elliptic curves, or where it cannot be read. */
    static Optional<KeyPrint> of(Element encoded) {
        try {
            return of(SubjectPublicKeyInfo.getInstance(encoded.encoding()));
        } catch (IllegalArgumentException | IllegalStateException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<KeyPrint> of(SubjectPublicKeyInfo key) {
        var algorithm = key.getAlgorithm().getAlgorithm();
        if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            return Optional.of(ofPoint(key.getPublicKeyData().getOctets()));
        }
        if (!algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
            return Optional.empty();
        }
        try {
            var modulus =
                    RSAPublicKey.getInstance(key.getPublicKeyData().getOctets()).getModulus();
            return Optional.of(ofModulus(modulus.toByteArray()));
        } catch (IllegalArgumentException | IllegalStateException malformed) {
            return Optional.empty();
        }
    }

    /** A bare point begins like an OCTET STRING does; within one there is a point, which begins with 2, 3 or 4. */
    private static byte[] bare(byte[] bytes) {
        try {
            var within = ASN1OctetString.getInstance(bytes).getOctets();
            return within.length > 0 && within[0] >= 2 && within[0] <= 4 ? within : bytes;
        } catch (IllegalArgumentException | IllegalStateException noOctetString) {
            return bytes;
        }
    }
}
