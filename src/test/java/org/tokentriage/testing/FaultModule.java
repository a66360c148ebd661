package org.tokentriage.testing;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Our own PKCS#11 library, which shows the tokens and fails in the ways of a {@link Scenario}. {@code src/test/native/README.md}
 * says what it can do.
 */
public final class FaultModule {

    /** The library, as Maven builds it for Linux. */
    public static final Path LIBRARY = Path.of(
                    System.getProperty("tokentriage.native.test", "target/native-test"), "libfaultmodule.so")
            .toAbsolutePath();

    private static final String VARIABLE = "TOKEN_TRIAGE_FAULT_MODULE";
    private static final String LOG = "calls.log";

    private final Path scenario;

    private FaultModule(Path scenario) {
        this.scenario = scenario;
    }

    /** The library for processes that are started with its {@link #environment}; its files lie in the folder. */
    public static FaultModule in(Path folder) {
        return new FaultModule(folder.resolve("scenario.ini"));
    }

    /** The library for this process itself. A scenario must be shown before it is loaded. */
    public static FaultModule inThisProcess() {
        return new FaultModule(Path.of(Objects.requireNonNull(System.getenv(VARIABLE), VARIABLE)));
    }

    /** What a process must find in its environment to see the scenario. */
    public Map<String, String> environment() {
        return Map.of(VARIABLE, scenario.toString());
    }

    /** Shows the scenario from the next call on, to processes that have loaded the library as well. */
    public FaultModule show(Scenario shown) {
        var logged = new Scenario(shown.text() + "\n").with(Section.library().with("log", LOG));
        var draft = scenario.resolveSibling("scenario.draft");
        try {
            Files.createDirectories(scenario.getParent());
            Files.writeString(draft, logged.text());
            Files.move(draft, scenario, ATOMIC_MOVE);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every call since the log was begun, by whatever process. */
    public CallLog calls() {
        try {
            return Files.exists(log()) ? CallLog.parse(Files.readAllLines(log())) : CallLog.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins the log anew. */
    public FaultModule forgetCalls() {
        try {
            Files.deleteIfExists(log());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return scenario.resolveSibling(LOG);
    }
}
