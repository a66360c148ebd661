package org.tokentriage.certificate.revocation;

import org.tokentriage.certificate.chain.CertificateChain;

/** Asks whether a certificate was revoked. */
@FunctionalInterface
public interface RevocationCheck {

    /**
     * Takes as long as a list takes to be fetched, up to its deadline; an interrupt ends it. To be called where nobody waits for it.
     *
     * @param chain of the certificate, by which its issuer is known; never empty
     */
    RevocationStatus of(CertificateChain chain);
}
