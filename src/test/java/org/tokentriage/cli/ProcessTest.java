package org.tokentriage.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.Main;
import org.tokentriage.testing.SoftHsm;
import tools.jackson.databind.json.JsonMapper;

/** The program as a process of its own. */
@Tag("worker")
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProcessTest {

    @Test
    void standardOutputHoldsTheDocumentAndNothingElse() throws IOException, InterruptedException {
        SoftHsm.prepared();

        var process = program(List.of(), "scan", "--json", "--module", SoftHsm.MODULE.toString());
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(JsonMapper.builder().build().readTree(output).get("tokens")).isNotEmpty();
    }

    @Test
    void aDamagedInstallationIsToldAsSuch(@TempDir Path empty) throws IOException, InterruptedException {
        var process = program(List.of("-Dtokentriage.native=" + empty), "scan", "--module", SoftHsm.MODULE.toString());
        var complaint = new String(process.getErrorStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).isEqualTo(70);
        assertThat(complaint).contains("TK-107").contains(empty.toString()).doesNotContain("\tat ");
    }

    @Test
    void argumentsThatAreWrongLeaveNothingBehind(@TempDir Path folder) throws IOException, InterruptedException {
        var run = ProgramRun.in(folder);

        var status = run.run("", "scan", "--nonsense");
        assertThat(status).isEqualTo(64);
        assertThat(folder.resolve("temp")).isEmptyDirectory();
        assertThat(run.out()).isEmptyFile();
        assertThat(folder.resolve("err")).content().contains("--nonsense").contains("token-triage scan --help");
    }

    @Test
    void accentsArriveWithoutALocale() throws IOException, InterruptedException {
        var process = program(List.of(), "--help");

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).contains("Opções:");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void theSimulatorTellsItsAddressFirstAndAnswersThere() throws IOException, InterruptedException {
        var process = program(List.of(), "simulator", "--port", "0");
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            var address = URI.create(output.readLine());
            var connection = (HttpURLConnection)
                    address.resolve(address.getPath() + "/").toURL().openConnection();

            assertThat(address.getHost()).isEqualTo("127.0.0.1");
            assertThat(connection.getResponseCode()).isEqualTo(200);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static Process program(List<String> options, String... arguments) throws IOException {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("--enable-native-access=ALL-UNNAMED");
        words.add("-Dtokentriage.native=" + System.getProperty("tokentriage.native"));
        words.addAll(options);
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words);
        builder.environment().put("LC_ALL", "POSIX");
        return builder.start();
    }
}
