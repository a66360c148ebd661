package org.tokentriage.certificate;

import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.RuntimeOperatorException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** Checks the signatures of certificates. */
final class Signatures {

    /** Not registered with the platform. It knows the curves of ICP-Brasil that the platform does not: brainpoolP512r1. */
    private static final BouncyCastleProvider ALGORITHMS = new BouncyCastleProvider();

    /** A key of RSA 8192 has 1062 bytes; a longer one could keep the processor busy for long. */
    private static final int MOST_KEY_BYTES = 2048;

    private Signatures() {}

    /** Checks with the issuer's key alone: neither names nor validity are looked at. */
    static SignatureCheck check(X509CertificateHolder certificate, X509CertificateHolder issuer) {
        try {
            var key = verifiers(issuer.getSubjectPublicKeyInfo());
            key.get(certificate.getSignatureAlgorithm());
            return certificate.isSignatureValid(key) ? SignatureCheck.GOOD : SignatureCheck.BAD;
        } catch (OperatorCreationException unknown) {
            return SignatureCheck.ALGORITHM_NOT_SUPPORTED;
        } catch (CertException
                | RuntimeOperatorException
                | IllegalArgumentException
                | IllegalStateException malformed) {
            return SignatureCheck.BAD;
        }
    }

    private static ContentVerifierProvider verifiers(SubjectPublicKeyInfo key) throws OperatorCreationException {
        if (key.getPublicKeyData().getBytes().length > MOST_KEY_BYTES) {
            throw new OperatorCreationException("key is too long");
        }
        return new JcaContentVerifierProviderBuilder().setProvider(ALGORITHMS).build(key);
    }
}
