package org.tokentriage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.tokentriage.testing.Command;
import org.tokentriage.testing.FaultModule;
import org.tokentriage.testing.Scenario;
import org.tokentriage.testing.Section;

/** Our scan beside OpenSC's and GnuTLS's, of tokens with ever more certificates on them. */
public final class ScanBench {

    private static final int RUNS = 5;
    private static final List<Integer> SIZES = List.of(0, 10, 100, 500, 1000, 5000);
    /** GnuTLS calls an empty token an error, and its time grows with the square: 5000 objects take it seven minutes. */
    private static final int P11TOOL_UNTIL = 1000;

    private static final Path CERTIFICATE = Path.of("src/test/native/profiles/certificates/holder.der");

    private final List<String> java;
    private final Path folder;

    private ScanBench(List<String> java, Path folder) {
        this.java = java;
        this.folder = folder;
    }

    /** Arguments: a folder for the tokens, our native library, and the words that start Java with our classes. */
    public static void main(String[] arguments) throws IOException {
        var words = List.of(arguments);
        var bench = new ScanBench(words.subList(2, words.size()), Path.of(words.get(0)));
        bench.times(words.get(1));
        bench.calls();
    }

    private void times(String library) throws IOException {
        System.out.println(
                "certificates | our process | inside it | reading | pkcs11-tool -O | p11tool --list-all | process/pkcs11-tool"
                        + " | reading/pkcs11-tool   (ms, medians of " + RUNS + ")");
        var reading = new LinkedHashMap<Integer, Double>();
        for (var size : SIZES) {
            var environment = token(size, library);
            var medians = Medians.of(RUNS, ways(CrowdedToken.MODULE, environment, size));
            reading.put(size, medians.get("reading"));
            print(size, medians);
        }
        System.out.printf(
                Locale.ROOT,
                "growth of reading from 500 to 5000: %.2f times (10 is linear)%n",
                reading.get(5000) / reading.get(500));
    }

    private Map<String, Supplier<Double>> ways(Path module, Map<String, String> environment, int size) {
        var ways = new LinkedHashMap<String, Supplier<Double>>();
        var scan = java("org.tokentriage.Main", "scan", "--json", "--module", module.toString());
        ways.put("ours", () -> new TimedCommand(scan, environment).run());
        ways.put("reading", () -> inside(module, environment).get(0));
        ways.put("inside", () -> inside(module, environment).get(1));
        var opensc = List.of("pkcs11-tool", "--module", module.toString(), "-O");
        ways.put("pkcs11-tool", () -> new TimedCommand(opensc, environment).run());
        if (size > 0 && size <= P11TOOL_UNTIL) {
            var gnutls = List.of("p11tool", "--provider", module.toString(), "--list-all", "pkcs11:token=CROWDED");
            ways.put("p11tool", () -> new TimedCommand(gnutls, environment).run());
        }
        return ways;
    }

    private List<Double> inside(Path module, Map<String, String> environment) {
        var words = new ArrayList<>(List.of("env"));
        environment.forEach((name, value) -> words.add(name + "=" + value));
        words.addAll(java("org.tokentriage.bench.InsideScan", module.toString()));
        return Command.run(words).lines().map(Double::valueOf).toList();
    }

    private static void print(int size, Map<String, Double> medians) {
        var other = medians.get("pkcs11-tool");
        System.out.printf(
                Locale.ROOT,
                "%5d | %6.0f | %6.0f | %6.0f | %6.0f | %6.0f | %.2f | %.2f%n",
                size,
                medians.get("ours"),
                medians.get("inside"),
                medians.get("reading"),
                other,
                medians.getOrDefault("p11tool", Double.NaN),
                medians.get("ours") / other,
                medians.get("reading") / other);
    }

    /** How often the module is asked, for each object on the token. */
    private void calls() throws IOException {
        var objects = 100;
        var many = Section.certificate("MANY", "a1b2", Files.readAllBytes(CERTIFICATE))
                .with("repeat", Integer.toString(objects));
        var module = FaultModule.in(folder.resolve("calls"))
                .show(Scenario.profile("safesign-blank").with(many));
        var library = FaultModule.LIBRARY.toString();
        var asked = new LinkedHashMap<String, List<String>>();
        asked.put(
                "ours",
                java(
                        "-Dtokentriage.worker.variables=TOKEN_TRIAGE_FAULT_MODULE",
                        "org.tokentriage.Main",
                        "scan",
                        "--json",
                        "--module",
                        library));
        asked.put("pkcs11-tool", List.of("pkcs11-tool", "--module", library, "-O"));
        asked.put(
                "p11tool",
                List.of("p11tool", "--provider", library, "--list-all", "pkcs11:manufacturer=A.E.T.%20Europe%20B.V."));
        asked.forEach((name, words) -> {
            module.forgetCalls();
            new TimedCommand(words, module.environment()).run();
            System.out.printf(
                    Locale.ROOT,
                    "%s: C_GetAttributeValue %.2f times an object, %d calls in all%n",
                    name,
                    (double) module.calls().of("C_GetAttributeValue").size() / objects,
                    module.calls().calls().size());
        });
    }

    private Map<String, String> token(int size, String library) throws IOException {
        var place = folder.resolve("softhsm-" + size);
        if (Files.exists(place)) {
            return CrowdedToken.in(place);
        }
        var environment = CrowdedToken.in(place);
        var words = List.of(
                "softhsm2-util",
                "--init-token",
                "--free",
                "--label",
                "CROWDED",
                "--so-pin",
                "12345678",
                "--pin",
                "1234");
        new TimedCommand(words, environment).run();
        var fill = java("org.tokentriage.bench.CrowdedToken", Integer.toString(size), CERTIFICATE.toString(), library);
        new TimedCommand(fill, environment).run();
        return environment;
    }

    private List<String> java(String... more) {
        var words = new ArrayList<>(java);
        words.addAll(List.of(more));
        return words;
    }
}
