package org.tokentriage.ui.theme;

import java.util.List;
import java.util.Optional;

/** What {@code defaults} says. */
final class MacLooks {

    static final List<List<String>> QUESTIONS = List.of(
            List.of("defaults", "read", "-g", "AppleInterfaceStyle"),
            List.of("defaults", "read", "com.apple.universalaccess"));

    private MacLooks() {}

    static SystemLooks of(String answers) {
        return new SystemLooks(
                answers.lines().anyMatch(line -> line.strip().equals("Dark")),
                answers.contains("increaseContrast = 1;") ? Optional.of(Palette.USUAL) : Optional.empty(),
                answers.contains("reduceMotion = 1;"));
    }
}
