package org.tokentriage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts this program once more, for its training: what that does can touch nothing of the window that it was asked for in. */
final class TrainingProcess {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingProcess.class);
    private static final String COMMAND = "training";

    private TrainingProcess() {}

    /** {@return whether it could be started} */
    static boolean start() {
        var info = ProcessHandle.current().info();
        return info.command()
                .map(program -> command(program, info.arguments()))
                .filter(TrainingProcess::start)
                .isPresent();
    }

    /**
     * As this process was started, with another command: a launcher of our own needs no more than that, and of Java's arguments those up to
     * the main class are kept.
     */
    static List<String> command(String program, Optional<String[]> arguments) {
        var command = new ArrayList<>(List.of(program));
        var all = arguments.map(Arrays::asList).orElseGet(List::of);
        var main = all.indexOf(Main.class.getName());
        command.addAll(all.subList(0, main + 1));
        command.add(COMMAND);
        return List.copyOf(command);
    }

    private static boolean start(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException refused) {
            LOG.warn("the training could not be started: {}", refused.getMessage());
            return false;
        }
    }
}
