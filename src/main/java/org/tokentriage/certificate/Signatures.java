package org.tokentriage.certificate;

import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.RuntimeOperatorException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** Checks the signatures of certificates. */
final class Signatures {

    /** A key of RSA 8192 has 1062 bytes; a longer one could keep the processor busy for long. */
    private static final int MOST_KEY_BYTES = 2048;

    private Signatures() {}

    /** Checks with the issuer's key alone: neither names nor validity are looked at. */
    static SignatureCheck check(X509CertificateHolder certificate, X509CertificateHolder issuer) {
        var key = issuer.getSubjectPublicKeyInfo();
        if (key.getPublicKeyData().getBytes().length > MOST_KEY_BYTES) {
            return SignatureCheck.ALGORITHM_NOT_SUPPORTED;
        }
        var quick = check(certificate, key, new JcaContentVerifierProviderBuilder());
        return quick == SignatureCheck.GOOD
                ? quick
                : check(certificate, key, new JcaContentVerifierProviderBuilder().setProvider(Rare.ALGORITHMS));
    }

    private static SignatureCheck check(
            X509CertificateHolder certificate, SubjectPublicKeyInfo key, JcaContentVerifierProviderBuilder algorithms) {
        try {
            var verifiers = algorithms.build(key);
            verifiers.get(certificate.getSignatureAlgorithm());
            return certificate.isSignatureValid(verifiers) ? SignatureCheck.GOOD : SignatureCheck.BAD;
        } catch (OperatorCreationException unknown) {
            return SignatureCheck.ALGORITHM_NOT_SUPPORTED;
        } catch (CertException
                | RuntimeOperatorException
                | IllegalArgumentException
                | IllegalStateException malformed) {
            return SignatureCheck.BAD;
        }
    }

    /** They know what the platform lacks, such as ICP-Brasil's curve brainpoolP512r1, but take a moment to load. */
    private static final class Rare {
        static final BouncyCastleProvider ALGORITHMS = new BouncyCastleProvider();
    }
}
