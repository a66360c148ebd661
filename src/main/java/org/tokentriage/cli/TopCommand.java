package org.tokentriage.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tokentriage.cli.console.ProgramVersion;
import org.tokentriage.settings.ComputerOwner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program without a subcommand: it opens the wizard. */
@Command(
        name = "token-triage",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false)
final class TopCommand implements Callable<Integer> {

    private final WizardLauncher wizard;

    @Option(names = "--module")
    private Optional<Path> module = Optional.empty();

    @Option(names = "--profile")
    private Optional<Path> profile = Optional.empty();

    @Option(names = "--technician")
    private boolean technician;

    TopCommand(WizardLauncher wizard) {
        this.wizard = wizard;
    }

    @Override
    public Integer call() {
        if (technician) {
            System.setProperty(ComputerOwner.PROPERTY, "customer");
        }
        return wizard.launch(module, profile).number();
    }
}
