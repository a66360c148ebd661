package org.tokentriage.token.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tokentriage.system.NativeFolder;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure.ProgramDamaged;

/**
 * How a worker is started.
 *
 * @param java the Java launcher
 * @param arguments for the launcher: options, the main class and its first arguments; the nonce follows them
 * @param environment all variables of the worker
 * @param crashes where it is kept how a worker crashed
 */
public record WorkerProgram(Path java, List<String> arguments, Map<String, String> environment, CrashLog crashes) {

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
     * @param crashes where it is kept how a worker crashed
     */
    public static WorkerProgram of(Class<?> main, CrashLog crashes) {
        var arguments = new ArrayList<>(OPTIONS);
        var natives = System.getProperty(NativeFolder.PROPERTY);
        if (natives != null) {
            arguments.add("-D" + NativeFolder.PROPERTY + "=" + Path.of(natives).toAbsolutePath());
        }
        arguments.addAll(List.of("-cp", classPath(), main.getName(), WorkerMain.ARGUMENT));
        return new WorkerProgram(launcher(), arguments, WorkerEnvironment.of(System.getenv()), crashes);
    }

    /** As seen from any folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path launcher() {
        var folder = Path.of(System.getProperty("java.home"), "bin");
        var onWindows = folder.resolve("java.exe");
        return Files.exists(onWindows) ? onWindows : folder.resolve("java");
    }

    /** @throws TokenException with {@link ProgramDamaged} when there is no Java to start */
    WorkerProcess start(Mark mark, Duration patience) throws TokenException {
        try {
            return RunningWorkers.start(() -> {
                var folder = WorkerFolder.create(crashes);
                return new WorkerProcess(start(mark, folder), folder, patience);
            });
        } catch (IOException refused) {
            throw new TokenException(new ProgramDamaged(java), refused);
        }
    }

    private Process start(Mark mark, WorkerFolder folder) throws IOException {
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.add("-XX:ErrorFile=" + folder.crash());
        command.addAll(arguments);
        command.add(mark.nonce());
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.directory(folder.path().toFile());
        try {
            return builder.start();
        } catch (IOException refused) {
            folder.remove();
            throw refused;
        }
    }
}
