package org.tokentriage.token;

import java.util.Arrays;
import org.tokentriage.certificate.der.Fingerprint;

/** The DER encoding of a certificate, compared by content. */
public final class Der {

    private final byte[] bytes;

    public Der(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int length() {
        return bytes.length;
    }

    /** The fingerprint that people compare: SHA-256 in upper-case hexadecimal digits. */
    public String sha256() {
        return Fingerprint.sha256(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Der der && Arrays.equals(bytes, der.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Der[" + bytes.length + " bytes]";
    }
}
