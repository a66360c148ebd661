package org.tokentriage.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
            "Data object", "CKO_DATA");

    /** Reads the output of {@code pkcs11-tool -O}: a line for each object, and indented lines with its attributes. */
    static List<ListedObject> parse(String output) {
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
        return CLASSES.entrySet().stream()
                .filter(known -> line.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("pkcs11-tool lists an unknown object: " + line));
    }
}
