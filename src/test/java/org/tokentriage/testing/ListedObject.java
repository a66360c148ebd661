package org.tokentriage.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.CertificateObject;
import org.tokentriage.token.TokenObject.DataObject;
import org.tokentriage.token.TokenObject.OtherObject;
import org.tokentriage.token.TokenObject.PrivateKeyObject;
import org.tokentriage.token.TokenObject.PublicKeyObject;
import org.tokentriage.token.TokenObject.SecretKeyObject;

/**
 * An object as {@code pkcs11-tool -O} lists it.
 *
 * @param objectClass PKCS#11's name of the class
 */
public record ListedObject(String objectClass, String label, String id) {

    private static final Map<String, String> CLASSES = Map.of(
            "Certificate Object", "CKO_CERTIFICATE",
            "Public Key Object", "CKO_PUBLIC_KEY",
            "Private Key Object", "CKO_PRIVATE_KEY",
            "Secret Key Object", "CKO_SECRET_KEY",
            "Data object", "CKO_DATA",
            "Profile object", "CKO_9");

    private static final Pattern FOREIGN = Pattern.compile("Object [0-9]+, type (?<class>[0-9]+)");

    /** As pkcs11-tool would list an object that we have read; of a class that it does not know, it tells the number alone. */
    public static ListedObject of(TokenObject object) {
        return switch (object) {
            case CertificateObject certificate -> of("CKO_CERTIFICATE", certificate);
            case PublicKeyObject key -> of("CKO_PUBLIC_KEY", key);
            case PrivateKeyObject key -> of("CKO_PRIVATE_KEY", key);
            case SecretKeyObject key -> of("CKO_SECRET_KEY", key);
            case DataObject data -> of("CKO_DATA", data);
            case OtherObject other -> new ListedObject("CKO_" + other.objectClass(), "", "");
        };
    }

    private static ListedObject of(String objectClass, TokenObject object) {
        return new ListedObject(objectClass, object.label(), object.id().hex());
    }

    /** Reads the output of {@code pkcs11-tool -O}: a line for each object, and indented lines with its attributes. */
    public static List<ListedObject> parse(String output) {
        var objects = new ArrayList<ListedObject>();
        for (var line : output.lines().toList()) {
            if (!line.startsWith(" ")) {
                objects.add(new ListedObject(objectClass(line), "", ""));
            } else {
                objects.set(objects.size() - 1, objects.getLast().with(line.strip()));
            }
        }
        return objects;
    }

    private ListedObject with(String attribute) {
        var value = attribute.substring(attribute.indexOf(':') + 1).strip();
        if (attribute.startsWith("label:")) {
            return new ListedObject(objectClass, value.replaceAll("^'|'$", ""), id);
        }
        return attribute.startsWith("ID:") ? new ListedObject(objectClass, label, value) : this;
    }

    private static String objectClass(String line) {
        var foreign = FOREIGN.matcher(line);
        if (foreign.matches()) {
            return "CKO_" + foreign.group("class");
        }
        return CLASSES.entrySet().stream()
                .filter(known -> line.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("pkcs11-tool lists an unknown object: " + line));
    }
}
