package org.tokentriage.certificate;

import org.tokentriage.certificate.der.EncodedCertificate;

/** Reads the DER encoding of a certificate; never throws for what it finds there. */
public final class CertificateReader {

    private CertificateReader() {}

    /** Reads a certificate of which nobody says whose it is; see {@link #read(byte[], boolean)}. */
    public static Certificate read(byte[] der) {
        return read(der, false);
    }

    /**
     * Reads up to 256 KiB, whatever follows the certificate, compressed or not; what is longer is no certificate that a token holds.
     *
     * @param keptAsAuthority whether the token keeps it as an authority's, which counts where the certificate says nothing of that itself
     */
    public static Certificate read(byte[] der, boolean keptAsAuthority) {
        try {
            return CertificateDetails.of(EncodedCertificate.of(der), keptAsAuthority);
        } catch (IllegalArgumentException | IllegalStateException malformed) {
            return UnreadableCertificate.of(der);
        }
    }
}
