package org.tokentriage.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tokentriage.settings.ConnectedSite;

/**
 * The desk that a password is for. What is remembered for one is never found for another, so that a changed address gets no password.
 *
 * @param address of the desk, as in the profile
 * @param company whose desk it is there
 */
record Account(String address, String company) {

    private static final int LETTERS = 16;

    static Account of(ConnectedSite site) {
        return new Account(site.address().toString(), site.company());
    }

    /** Binds what is protected to this program and this desk. */
    byte[] seal() {
        return String.join("\n", "token-triage", address, company).getBytes(StandardCharsets.UTF_8);
    }

    /** The beginning of the seal's SHA-256, in hexadecimal: a name for a file. */
    String code() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(seal());
            return HexFormat.of().formatHex(hash).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has it", impossible);
        }
    }
}
