package org.tokentriage.cli.training;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.console.ProgramVersion;
import picocli.CommandLine.Command;

/** Opens the training and waits until its window is closed. */
@Command(
        name = "training",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false)
public final class TrainingCommand implements Callable<Integer> {

    private final Supplier<ExitCode> training;

    public TrainingCommand(Supplier<ExitCode> training) {
        this.training = training;
    }

    @Override
    public Integer call() {
        return training.get().number();
    }
}
