package org.tokentriage.token;

import java.util.HexFormat;

/**
 * The {@code CKA_ID} that joins a certificate with its keys (PKCS#11 v2.40 section 4.6.3).
 *
 * @param hex the bytes in lower-case hexadecimal digits; empty when there is none
 */
public record ObjectId(String hex) {

    public static final ObjectId NONE = new ObjectId("");

    public static ObjectId of(byte[] bytes) {
        return new ObjectId(HexFormat.of().formatHex(bytes));
    }
}
