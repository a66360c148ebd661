package org.tokentriage.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/**
 * A section of a {@link Scenario}.
 *
 * @param text its heading and its lines
 */
public record Section(String text) {

    public static Section library() {
        return headed("library");
    }

    public static Section slot(long id) {
        return headed("slot " + id);
    }

    /** A token as its maker left it: flags and texts are added by their keys. */
    public static Section token() {
        return headed("token");
    }

    /** An object of a class such as {@code CKO_DATA}. */
    public static Section object(String objectClass) {
        return headed("object").with("CKA_CLASS", "ulong " + objectClass);
    }

    public static Section certificate(String label, String id, byte[] der) {
        return object("CKO_CERTIFICATE")
                .with("CKA_CERTIFICATE_TYPE", "ulong CKC_X_509")
                .with("CKA_LABEL", "text " + escaped(label))
                .with("CKA_ID", "hex " + id)
                .with("CKA_VALUE", "hex " + HexFormat.of().formatHex(der));
    }

    /** A fault at every call of the function, unless a key {@code calls} or {@code slot} says otherwise. */
    public static Section fault(String function, String action) {
        return headed("fault " + function).with("do", action);
    }

    /** Adds a line; the value stands as it is given, see {@link #escaped}. */
    public Section with(String key, String value) {
        return new Section(text + key + " = " + value + "\n");
    }

    /** Any text as the value of a key that takes text, blanks at its ends and line breaks included. */
    public static String escaped(String text) {
        var escaped = new StringBuilder();
        for (var octet : text.getBytes(UTF_8)) {
            var plain = octet > ' ' && octet <= '~' && octet != '\\' && octet != '{';
            escaped.append(
                    plain ? Character.toString(octet) : "\\x" + HexFormat.of().toHexDigits(octet));
        }
        return escaped.toString();
    }

    private static Section headed(String heading) {
        return new Section("[" + heading + "]\n");
    }
}
