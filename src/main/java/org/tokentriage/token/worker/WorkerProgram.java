package org.tokentriage.token.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tokentriage.settings.NativeFolder;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure.ProgramDamaged;

/**
 * How a worker is started.
 *
 * @param java the Java launcher
 * @param arguments for the launcher: options, the main class and its first arguments; the nonce follows them
 * @param environment all variables of the worker
 */
public record WorkerProgram(Path java, List<String> arguments, Map<String, String> environment) {

    /** A small Java that starts quickly and leaves no file behind, least of all an image of its memory. What it does is in its parent's log. */
    private static final List<String> OPTIONS = List.of(
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");

    public WorkerProgram {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /**
     * The program that runs now, without its window, on the same Java.
     *
     * @param main gets two arguments, {@link WorkerMain#ARGUMENT} and a nonce, and hands the latter to {@link WorkerMain}
     * @param logFolder where the Java machine describes how it crashed
     */
    public static WorkerProgram of(Class<?> main, Path logFolder) {
        var arguments = new ArrayList<>(OPTIONS);
        arguments.add("-XX:ErrorFile=" + logFolder.resolve("module-crash.log"));
        var natives = System.getProperty(NativeFolder.PROPERTY);
        if (natives != null) {
            arguments.add("-D" + NativeFolder.PROPERTY + "=" + natives);
        }
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName(), WorkerMain.ARGUMENT));
        return new WorkerProgram(launcher(), arguments, WorkerEnvironment.of(System.getenv()));
    }

    private static Path launcher() {
        var folder = Path.of(System.getProperty("java.home"), "bin");
        var onWindows = folder.resolve("java.exe");
        return Files.exists(onWindows) ? onWindows : folder.resolve("java");
    }

    /** @throws TokenException with {@link ProgramDamaged} when there is no Java to start */
    Process start(Mark mark) throws TokenException {
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.addAll(arguments);
        command.add(mark.nonce());
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException refused) {
            throw new TokenException(new ProgramDamaged(java), refused);
        }
    }
}
