package org.tokentriage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts this program once more, for its training: what that does can touch nothing of the window that it was asked for in. */
final class TrainingProcess {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingProcess.class);
    private static final String COMMAND = "training";
    private static final Pattern JAVA = Pattern.compile("javaw?(\\.exe)?");

    private TrainingProcess() {}

    /** {@return whether it could be started} */
    static boolean start() {
        return ProcessHandle.current()
                .info()
                .command()
                .map(Path::of)
                .map(TrainingProcess::command)
                .filter(TrainingProcess::start)
                .isPresent();
    }

    /** As this process was started, with another command: a launcher of our own needs no more than that. */
    static List<String> command(Path program) {
        return isJava(program) ? commandOfJava(program) : List.of(program.toString(), COMMAND);
    }

    private static boolean isJava(Path program) {
        return JAVA.matcher(program.getFileName().toString()).matches();
    }

    private static List<String> commandOfJava(Path java) {
        var command = new ArrayList<>(List.of(java.toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), COMMAND));
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
