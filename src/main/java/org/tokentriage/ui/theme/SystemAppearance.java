package org.tokentriage.ui.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.settings.ProgramFile;

/**
 * Asks the system whether it is dark. JavaFX can tell from release 22 on ({@code Platform.Preferences}); until then the system's
 * own tool is asked.
 */
public final class SystemAppearance {

    private static final Logger LOG = LoggerFactory.getLogger(SystemAppearance.class);
    private static final long PATIENCE_MILLIS = 1500;

    private final String systemName;

    /**
     * @param systemName as in the system property {@code os.name}
     */
    public SystemAppearance(String systemName) {
        this.systemName = systemName.toLowerCase(Locale.ROOT);
    }

    /** Whether the system is dark; a system that does not say so is light. Blocks for as long as its tool does, at most 1.5 s. */
    public boolean isDark() {
        var question = question();
        return ProgramFile.find(question.get(0))
                .flatMap(tool -> answer(tool, question.subList(1, question.size())))
                .map(this::saysDark)
                .orElse(false);
    }

    List<String> question() {
        if (systemName.startsWith("windows")) {
            return List.of(
                    "reg",
                    "query",
                    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                    "/v",
                    "AppsUseLightTheme");
        }
        return systemName.startsWith("mac")
                ? List.of("defaults", "read", "-g", "AppleInterfaceStyle")
                : List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
    }

    boolean saysDark(String answer) {
        var said = answer.toLowerCase(Locale.ROOT).strip();
        return systemName.startsWith("windows") ? said.endsWith("0x0") : said.contains("dark");
    }

    private static Optional<String> answer(Path tool, List<String> words) {
        try {
            var command =
                    Stream.concat(Stream.of(tool.toString()), words.stream()).toList();
            var asked = new ProcessBuilder(command).redirectErrorStream(true).start();
            asked.getOutputStream().close();
            if (!asked.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                asked.destroyForcibly();
                return Optional.empty();
            }
            return Optional.of(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException absent) {
            LOG.debug("this system does not say whether it is dark", absent);
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
