package org.tokentriage.certificate;

import java.util.Optional;

/** Reads the DER encoding of a certificate; never throws for what it finds there. */
public final class CertificateReader {

    private CertificateReader() {}

    /** Reads up to 64 KiB; what is longer is no certificate that a token holds. */
    public static Certificate read(byte[] der) {
        Optional<Certificate> readable = DecodedCertificate.of(der).map(DecodedCertificate::details);
        return readable.orElseGet(UnreadableCertificate::new);
    }
}
