package org.tokentriage.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.Main;
import org.tokentriage.testing.SimulatedSite;
import org.tokentriage.training.Fault;
import org.tokentriage.training.QualitorOperation;
import org.tokentriage.training.Symptom;

/** What the program leaves behind of a customer and of a password, with every log switched on. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LeakTest {

    private static final List<String> PERSONAL = List.of(
            "11.222.333/0001-81",
            "11222333000181",
            "Conceição Araújo",
            "financeiro@paodourado.example",
            "98765-4321",
            "987654321",
            "00A1B2C3D4E5F607");

    @TempDir
    private Path folder;

    private Path data;
    private Path left;

    @BeforeEach
    void makeFolders() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        left = Files.createDirectory(folder.resolve("left"));
        Files.createDirectories(left.resolve("tmp"));
    }

    @Test
    void anOpenTicketLeavesNothingOfTheCustomer() throws Exception {
        try (var site = SimulatedSite.in(folder, "5s")) {
            assertThat(submit(site)).isZero();
        }

        assertThat(holding(PERSONAL, left)).isEmpty();
        assertThat(holding(PERSONAL, data)).isEmpty();
        assertThat(holding(List.of(SimulatedSite.PASSWORD), folder.resolve("data")))
                .isEmpty();
        assertThat(holding(List.of(SimulatedSite.PASSWORD), left)).isEmpty();
    }

    @Test
    void aTicketThatIsNotOpenIsKeptInItsCaseAlone() throws Exception {
        assertKeptInTheCaseAlone(31, new Symptom.HangUp());
    }

    @Test
    void aTicketThatQualitorRefusedIsKeptInItsCaseAlone() throws Exception {
        assertKeptInTheCaseAlone(32, new Symptom.HtmlPage(413));
    }

    @Test
    void aTicketThatDidNotLeaveThisComputerIsKeptInItsCaseAlone() throws Exception {
        var site = SimulatedSite.in(folder, "5s");
        site.close();

        assertThat(submit(site)).isEqualTo(30);
        assertKeptInTheCaseAlone();
    }

    private void assertKeptInTheCaseAlone(int status, Symptom symptom) throws Exception {
        try (var site = SimulatedSite.in(folder, "5s")) {
            site.qualitor().strike(QualitorOperation.ADD_TICKET_BY_DATA, Fault.beforeWork(symptom));
            assertThat(submit(site)).isEqualTo(status);
        }
        assertKeptInTheCaseAlone();
    }

    private void assertKeptInTheCaseAlone() throws IOException {
        assertThat(holding(PERSONAL, left)).isEmpty();
        assertThat(holding(PERSONAL, data))
                .allMatch(file -> file.startsWith(data.resolve("cases")))
                .isNotEmpty();
        assertThat(holding(List.of(SimulatedSite.PASSWORD), data)).isEmpty();
        assertThat(holding(List.of(SimulatedSite.PASSWORD), left)).isEmpty();
    }

    private int submit(SimulatedSite site) throws Exception {
        var described = Files.writeString(folder.resolve("caso.json"), TicketCommandTest.CASE);
        var words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + left.resolve("tmp"),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "ticket",
                "submit",
                described.toString(),
                "--profile",
                site.profile().toString(),
                "--data-dir",
                data.toString(),
                "--no-wait",
                "--password-stdin");
        var process = new ProcessBuilder(words)
                .directory(left.toFile())
                .redirectOutput(left.resolve("out").toFile())
                .redirectError(left.resolve("err").toFile())
                .start();
        try (var password = process.outputWriter(UTF_8)) {
            password.write(SimulatedSite.PASSWORD + "\n");
        }
        return process.waitFor();
    }

    private static List<Path> holding(List<String> secrets, Path below) throws IOException {
        try (var files = Files.walk(below)) {
            var found = new ArrayList<Path>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var content = Files.readString(file, ISO_8859_1);
                if (secrets.stream().flatMap(LeakTest::disguises).anyMatch(content::contains)) {
                    found.add(file);
                }
            }
            return found;
        }
    }

    /** The forms in which a text may lie in a file, each as its bytes read as ISO 8859-1. */
    private static Stream<String> disguises(String text) {
        return Stream.of(
                in(UTF_8, text),
                in(ISO_8859_1, text),
                in(UTF_16LE, text),
                URLEncoder.encode(text, UTF_8),
                URLEncoder.encode(text, ISO_8859_1),
                Base64.getEncoder().encodeToString(text.getBytes(UTF_8)));
    }

    private static String in(Charset charset, String text) {
        return new String(text.getBytes(charset), ISO_8859_1);
    }
}
