package org.tokentriage.handover;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** What shows that a laudo arrived as it was sent: the first half of its SHA-256. It proves nothing of who made it. */
final class Check {

    private static final int BYTES = 16;

    /** In characters. */
    static final int LENGTH = 22;

    private Check() {}

    static String of(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sha256(content), BYTES));
    }

    /** @throws RefusedLaudo if the content is not as it was */
    static void prove(byte[] content, String check) {
        if (!of(content).equals(check)) {
            throw RefusedLaudo.damaged();
        }
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
