package org.tokentriage.ui.theme;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.tokentriage.system.OperatingSystem;
import org.tokentriage.system.SystemCommand;

/**
 * Asks the system whether it is dark. JavaFX can tell from release 22 on ({@code Platform.Preferences}); until then the system's
 * own tool is asked.
 */
public final class SystemAppearance {

    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final OperatingSystem system;

    public SystemAppearance(OperatingSystem system) {
        this.system = system;
    }

    /** Whether the system is dark; a system that does not say so is light. Blocks for as long as its tool does, at most 1.5 s. */
    public boolean isDark() {
        return SystemCommand.output(PATIENCE, question()).map(this::saysDark).orElse(false);
    }

    List<String> question() {
        return switch (system) {
            case WINDOWS ->
                List.of(
                        "reg",
                        "query",
                        "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                        "/v",
                        "AppsUseLightTheme");
            case MACOS -> List.of("defaults", "read", "-g", "AppleInterfaceStyle");
            case LINUX -> List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
        };
    }

    boolean saysDark(String answer) {
        var said = answer.toLowerCase(Locale.ROOT).strip();
        return system == OperatingSystem.WINDOWS ? said.endsWith("0x0") : said.contains("dark");
    }
}
