package org.tokentriage.computer.sightings;

import java.util.regex.Pattern;

/**
 * One thing seen.
 *
 * @param place where: {@code HKLM64\...!value} in the registry (64 and 32 name the view of it), {@code store:MY\<SHA-256>!provider} in a
 *     store of certificates, {@code service:name}, {@code file:...}, {@code card:reader}
 */
public record Sighting(String place, Sight sight) {

    /** People compare the first eight digits. */
    private static final Pattern FINGERPRINT = Pattern.compile("(\\p{XDigit}{8})\\p{XDigit}{56}");

    public static Sighting value(String place, String text) {
        return new Sighting(place, new Sight.Value(text));
    }

    public static Sighting absent(String place) {
        return new Sighting(place, new Sight.Absent());
    }

    /** As evidence that people read: nothing in it names a person. */
    public String told() {
        var shortened = FINGERPRINT.matcher(place).replaceAll("$1…");
        return switch (sight) {
            case Sight.Value(var text) -> text.isEmpty() ? shortened : shortened + " = " + text;
            case Sight.Absent absent -> shortened + " = -";
            case Sight.Unseen(var why) -> shortened + " (" + why + ")";
        };
    }
}
