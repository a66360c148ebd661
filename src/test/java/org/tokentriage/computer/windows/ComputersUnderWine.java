package org.tokentriage.computer.windows;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.Main;
import org.tokentriage.computer.Cause;
import org.tokentriage.computer.Confidence;
import org.tokentriage.computer.Outcome;
import org.tokentriage.computer.SimulatedComputer;
import org.tokentriage.computer.sightings.Probe;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.computer.sightings.Sightings;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.system.NativeFolder;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.token.worker.CrashLog;
import org.tokentriage.token.worker.Deadlines;
import org.tokentriage.token.worker.WorkerComputerExamination;
import org.tokentriage.token.worker.WorkerProgram;
import org.tokentriage.token.worker.WorkerTokenReaders;

/**
 * Lays each simulated computer out under Wine, has the program's own worker look at it, and compares what is told. Arguments: the program of
 * the services, the fault module, and the words of a part of a computer's name. Ends with 2 where no computer has it. For
 * {@code installer/dev/test-computer.sh}.
 */
public final class ComputersUnderWine {

    private static final Deadlines PATIENT =
            new Deadlines(Duration.ofSeconds(60), Duration.ofSeconds(120), Duration.ofSeconds(10));
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ComputersUnderWine() {}

    public static void main(String[] arguments) throws IOException, TokenException {
        var computers = computers(String.join(" ", List.of(arguments).subList(2, arguments.length)));
        NativeFolder.holdJna("windows-x86_64");
        var program = WorkerProgram.of(Main.class, new CrashLog(Files.createTempDirectory("computers")));
        var token = token(program, Path.of(arguments[1]));
        OUT.println(computers.size() + " computers");
        var right = 0;
        var accused = 0;
        var times = new ArrayList<Long>();
        for (var computer : computers) {
            var told = told(computer, arguments[0], program, token, times);
            var isRight = told.equals(computer.expected());
            right += isRight ? 1 : 0;
            accused += computer.expected().isEmpty() && told.isPresent() ? 1 : 0;
            OUT.println((isRight ? "  ok    " : "  FAILS ") + computer.name() + ": "
                    + told.map(Cause::name).orElse("nothing")
                    + (isRight
                            ? ""
                            : ", expected "
                                    + computer.expected().map(Cause::name).orElse("nothing")));
        }
        OUT.println("right first: " + right + " of " + computers.size() + "; healthy computers accused: " + accused);
        OUT.println("processor time of one look, milliseconds: first " + times.get(0) + ", slowest "
                + times.stream().mapToLong(Long::longValue).max().orElseThrow());
        System.exit(right * 60 >= computers.size() * 55 && accused == 0 ? 0 : 1);
    }

    private static List<SimulatedComputer> computers(String part) {
        var found = SimulatedComputer.all().stream()
                .filter(SimulatedComputer::playable)
                .filter(computer -> computer.name().contains(part))
                .toList();
        if (found.isEmpty()) {
            System.err.println("No computer that Wine can play has \"" + part + "\" in its name: see computers.txt.");
            System.exit(2);
        }
        return found;
    }

    private static Optional<Cause> told(
            SimulatedComputer computer, String service, WorkerProgram program, TokenSnapshot token, List<Long> times)
            throws IOException {
        try (var wine = new WineComputer(service)) {
            wine.lay(computer);
            var seen = new WorkerComputerExamination(program, PATIENT).look();
            times.add(processorTime());
            return Diagnosis.of(token)
                    .examined(
                            Sightings.of(Stream.concat(seen.all().stream(), cards(computer))
                                    .toList()),
                            token)
                    .computer()
                    .orElseThrow()
                    .causes()
                    .stream()
                    .map(Outcome.Deviates::cause)
                    .filter(cause -> cause.confidence() != Confidence.WEAK)
                    .findFirst();
        }
    }

    /** Of all that a look takes in one process, JNA's start once among it. */
    private static long processorTime() {
        var process = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var before = process.getProcessCpuTime();
        new WindowsExamination().look();
        return Duration.ofNanos(process.getProcessCpuTime() - before).toMillis();
    }

    /** Wine shows no readers: what the smart-card service would tell is taken from the description. */
    private static Stream<Sighting> cards(SimulatedComputer computer) {
        return Stream.concat(
                computer.places().entrySet().stream()
                        .filter(place -> place.getKey().startsWith("card:"))
                        .map(place -> Sighting.value(place.getKey(), place.getValue())),
                Stream.of(Probe.CARDS.done()));
    }

    private static TokenSnapshot token(WorkerProgram program, Path module) throws TokenException {
        try (var reader = new WorkerTokenReaders(program, PATIENT, InstantSource.system()).open(Optional.of(module))) {
            return reader.read(reader.survey().slots().get(0), step -> {});
        }
    }
}
