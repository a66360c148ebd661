package org.tokentriage.certificate;

/** Reads the DER encoding of a certificate; never throws for what it finds there. */
public final class CertificateReader {

    private CertificateReader() {}

    /** Reads up to 256 KiB, whatever follows the certificate, compressed or not; what is longer is no certificate that a token holds. */
    public static Certificate read(byte[] der) {
        try {
            return CertificateDetails.of(EncodedCertificate.of(der));
        } catch (IllegalArgumentException | IllegalStateException malformed) {
            return new UnreadableCertificate();
        }
    }
}
