package org.tokentriage.ui.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code reg query} says: keys, and below each its values. The flags are those of {@code HIGHCONTRAST}; whether windows move
 * ({@code SPI_GETCLIENTAREAANIMATION}) is the second bit in the fifth byte of {@code UserPreferencesMask}.
 */
final class WindowsLooks {

    private static final String THEMES = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
    private static final String PANEL = "HKCU\\Control Panel";

    static final List<List<String>> QUESTIONS =
            List.of(List.of("reg", "query", THEMES, "/v", "AppsUseLightTheme"), List.of("reg", "query", PANEL, "/s"));

    private static final Pattern VALUE = Pattern.compile(" +(\\S.*?) +REG_[A-Z_]+ +(\\S.*)");
    private static final Pattern COLOUR = Pattern.compile("(\\d{1,3}) (\\d{1,3}) (\\d{1,3})");
    private static final int HIGH_CONTRAST_ON = 1;
    private static final int ANIMATION_BYTE = 4;
    private static final int ANIMATION_BIT = 2;

    private final Map<String, String> values = new HashMap<>();

    WindowsLooks(String answers) {
        var key = "";
        for (var line : answers.lines().toList()) {
            var value = VALUE.matcher(line);
            if (value.matches()) {
                values.put(name(key, value.group(1)), value.group(2).strip());
            } else if (!line.isBlank()) {
                key = line.substring(line.lastIndexOf('\\') + 1).strip();
            }
        }
    }

    SystemLooks looks() {
        return new SystemLooks(
                of("Personalize", "AppsUseLightTheme").filter("0x0"::equals).isPresent(),
                isContrastOn() ? Optional.of(palette()) : Optional.empty(),
                of("Desktop", "UserPreferencesMask").map(WindowsLooks::isStill).orElse(false));
    }

    private boolean isContrastOn() {
        return of("HighContrast", "Flags")
                .filter(flags -> flags.matches("\\d{1,9}"))
                .filter(flags -> (Integer.parseInt(flags) & HIGH_CONTRAST_ON) != 0)
                .isPresent();
    }

    private static boolean isStill(String mask) {
        var at = 2 * ANIMATION_BYTE;
        return mask.matches("[0-9A-Fa-f]{16}")
                && (Integer.parseInt(mask.substring(at, at + 2), 16) & ANIMATION_BIT) == 0;
    }

    private Palette palette() {
        var usual = Palette.USUAL;
        return new Palette(
                colour("Window", usual.window()),
                colour("WindowText", usual.text()),
                colour("HotTrackingColor", usual.link()),
                colour("GrayText", usual.disabled()),
                colour("Hilight", usual.chosen()),
                colour("HilightText", usual.onChosen()));
    }

    private String colour(String name, String usual) {
        return of("Colors", name)
                .map(COLOUR::matcher)
                .filter(found -> found.matches())
                .map(found ->
                        "#%02x%02x%02x".formatted(part(found.group(1)), part(found.group(2)), part(found.group(3))))
                .orElse(usual);
    }

    private static int part(String digits) {
        return Math.min(Integer.parseInt(digits), 255);
    }

    private Optional<String> of(String key, String value) {
        return Optional.ofNullable(values.get(name(key, value)));
    }

    private static String name(String key, String value) {
        return (key + "\\" + value).toLowerCase(Locale.ROOT);
    }
}
