package org.tokentriage.ui.theme;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.tokentriage.system.OperatingSystem;
import org.tokentriage.system.SystemCommand;

/**
 * Asks the system how it looks. JavaFX can tell from release 22 on ({@code Platform.Preferences}); until then the system's own tools
 * are asked.
 */
public final class SystemAppearance {

    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final OperatingSystem system;

    public SystemAppearance(OperatingSystem system) {
        this.system = system;
    }

    /** What the system does not say it does not want. Blocks for as long as its tools do, at most 1.5 s. */
    public SystemLooks looks() {
        var answers = questions().stream()
                .map(question -> CompletableFuture.supplyAsync(() -> SystemCommand.output(PATIENCE, question)))
                .toList();
        return understood(answers.stream()
                .map(CompletableFuture::join)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n")));
    }

    List<List<String>> questions() {
        return switch (system) {
            case WINDOWS -> WindowsLooks.QUESTIONS;
            case MACOS -> MacLooks.QUESTIONS;
            case LINUX -> GnomeLooks.QUESTIONS;
        };
    }

    SystemLooks understood(String answers) {
        return switch (system) {
            case WINDOWS -> new WindowsLooks(answers).looks();
            case MACOS -> MacLooks.of(answers);
            case LINUX -> GnomeLooks.of(answers);
        };
    }
}
