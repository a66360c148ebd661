package org.tokentriage.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.tokentriage.cli.console.ExitCode;

/** Opens the wizard. */
@FunctionalInterface
public interface WizardLauncher {

    /**
     * Opens the wizard and waits until its window is closed.
     *
     * @param module the library to use instead of SafeSign's own
     * @param profile the site profile to use instead of the one that is looked for
     * @return how the program ends
     */
    ExitCode launch(Optional<Path> module, Optional<Path> profile);
}
