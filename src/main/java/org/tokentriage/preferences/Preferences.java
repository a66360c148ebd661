package org.tokentriage.preferences;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What one person likes on one computer. Nothing here is about a customer.
 *
 * @param textSize of the letters, in pixels, from {@value #SMALLEST} to {@value #LARGEST}
 * @param language empty for the system's
 * @param library the PKCS#11 library to use; empty for finding SafeSign's
 * @param place empty for the middle of the screen
 */
public record Preferences(
        Appearance appearance,
        int textSize,
        Optional<Locale> language,
        Optional<Path> library,
        Optional<WindowPlace> place) {

    public static final int SMALLEST = 13;
    public static final int USUAL_SIZE = 14;
    public static final int LARGEST = 26;

    /** Of whoever never chose. */
    public static final Preferences USUAL =
            new Preferences(Appearance.SYSTEM, USUAL_SIZE, Optional.empty(), Optional.empty(), Optional.empty());

    public Preferences {
        if (textSize < SMALLEST || textSize > LARGEST) {
            throw new IllegalArgumentException("letters of " + textSize + " pixels");
        }
    }

    public Preferences with(Appearance wanted) {
        return new Preferences(wanted, textSize, language, library, place);
    }

    public Preferences with(Locale wanted) {
        return new Preferences(appearance, textSize, Optional.of(wanted), library, place);
    }

    public Preferences with(WindowPlace wanted) {
        return new Preferences(appearance, textSize, language, library, Optional.of(wanted));
    }
}
