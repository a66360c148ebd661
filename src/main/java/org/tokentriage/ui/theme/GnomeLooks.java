package org.tokentriage.ui.theme;

import java.util.List;
import java.util.Optional;

/** What {@code gsettings} says, one key a line. Its high contrast has no colours of its own. */
final class GnomeLooks {

    static final List<List<String>> QUESTIONS = List.of(
            List.of("gsettings", "list-recursively", "org.gnome.desktop.interface"),
            List.of("gsettings", "list-recursively", "org.gnome.desktop.a11y.interface"));

    private GnomeLooks() {}

    static SystemLooks of(String answers) {
        var contrast = says(answers, "high-contrast true") || answers.contains("gtk-theme 'HighContrast");
        return new SystemLooks(
                says(answers, "color-scheme 'prefer-dark'"),
                contrast ? Optional.of(Palette.USUAL) : Optional.empty(),
                says(answers, "enable-animations false"));
    }

    private static boolean says(String answers, String key) {
        return answers.lines().anyMatch(line -> line.stripTrailing().endsWith(" " + key));
    }
}
