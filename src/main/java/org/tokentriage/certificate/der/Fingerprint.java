package org.tokentriage.certificate.der;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a certificate that people compare. */
public final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 of the DER encoding, in upper-case hexadecimal digits. */
    public static String sha256(byte[] der) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(der));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
