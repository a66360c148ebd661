package org.tokentriage.certificate.chain;

import java.io.IOException;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.RuntimeOperatorException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.tokentriage.certificate.der.Element;
import org.tokentriage.certificate.der.EncodedCertificate;
import org.tokentriage.certificate.key.KeyAlgorithm;

/** Checks the signatures of certificates, over the bytes that were signed. */
public final class Signatures {

    private static final int MOST_RSA_BITS = 8192;
    /** Longer ones make a check as slow as signing; 65537 has 17. */
    private static final int MOST_EXPONENT_BITS = 64;

    /** A key on a curve that is described instead of named has 400 or so. */
    private static final int MOST_EC_BYTES = 700;

    private static final int MOST_OTHER_BYTES = 2048;

    private Signatures() {}

    /** Checks with the issuer's key alone: neither names nor validity are looked at. */
    static SignatureCheck check(EncodedCertificate certificate, EncodedCertificate issuer) {
        return check(certificate.signed(), certificate.signature(), issuer);
    }

    /** The same of anything that an issuer signs. */
    public static SignatureCheck check(
            Element signed, EncodedCertificate.Signature signature, EncodedCertificate issuer) {
        try {
            var key = SubjectPublicKeyInfo.getInstance(issuer.key().encoding());
            if (tooLarge(key, issuer.key())) {
                return SignatureCheck.KEY_TOO_LARGE;
            }
            if (!signature.algorithm().equals(signature.promised())) {
                return SignatureCheck.BAD;
            }
            var quick = check(signed, signature, key, new JcaContentVerifierProviderBuilder());
            return mayBeRare(quick, key)
                    ? check(
                            signed,
                            signature,
                            key,
                            new JcaContentVerifierProviderBuilder().setProvider(Rare.ALGORITHMS))
                    : quick;
        } catch (IOException | IllegalArgumentException | IllegalStateException malformed) {
            return SignatureCheck.BAD;
        }
    }

    /** The platform calls a curve that it lacks malformed. */
    private static boolean mayBeRare(SignatureCheck outcome, SubjectPublicKeyInfo key) {
        return outcome == SignatureCheck.ALGORITHM_NOT_SUPPORTED
                || (outcome == SignatureCheck.BAD
                        && KeyAlgorithm.isElliptic(key.getAlgorithm().getAlgorithm()));
    }

    private static boolean tooLarge(SubjectPublicKeyInfo key, Element encoded) throws IOException {
        var algorithm = key.getAlgorithm().getAlgorithm();
        if (KeyAlgorithm.isRsa(algorithm)) {
            var rsa = RSAPublicKey.getInstance(key.parsePublicKey());
            return rsa.getModulus().bitLength() > MOST_RSA_BITS
                    || rsa.getPublicExponent().bitLength() > MOST_EXPONENT_BITS;
        }
        return encoded.length() > (KeyAlgorithm.isElliptic(algorithm) ? MOST_EC_BYTES : MOST_OTHER_BYTES);
    }

    private static SignatureCheck check(
            Element signed,
            EncodedCertificate.Signature signature,
            SubjectPublicKeyInfo key,
            JcaContentVerifierProviderBuilder algorithms)
            throws IOException {
        try {
            var verifier = algorithms
                    .build(key)
                    .get(AlgorithmIdentifier.getInstance(signature.algorithm().encoding()));
            try (var content = verifier.getOutputStream()) {
                content.write(signed.encoding());
            }
            return verifier.verify(signature.octets()) ? SignatureCheck.GOOD : SignatureCheck.BAD;
        } catch (OperatorCreationException unknown) {
            return SignatureCheck.ALGORITHM_NOT_SUPPORTED;
        } catch (RuntimeOperatorException malformed) {
            return SignatureCheck.BAD;
        }
    }

    /** They know what the platform lacks, such as ICP-Brasil's curve brainpoolP512r1, but take a moment to load. */
    private static final class Rare {
        static final BouncyCastleProvider ALGORITHMS = new BouncyCastleProvider();
    }
}
