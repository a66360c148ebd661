package org.tokentriage.cli.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.testing.SimulatedSite;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.journal.CaseJournal;
import org.tokentriage.ticket.journal.StoragePolicy;
import org.tokentriage.ticket.office.Patience;
import org.tokentriage.ticket.office.TicketOffice;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.fault.Fault;
import org.tokentriage.training.fault.Symptom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The disk of a running program takes not one byte more, from a moment on: the system refuses whatever makes a file longer. */
@Tag("worker")
@EnabledOnOs(OS.LINUX)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FullDiskTest {

    private static final CorrelationKey KEY = new CorrelationKey(TicketCommandTest.KEY);
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

    private SimulatedSite site;

    @BeforeEach
    void start() throws IOException {
        site = SimulatedSite.in(folder, "60s");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aTicketWhoseNumberCannotBeWrittenDownIsToldToBeOpen() throws Exception {
        strike(Fault.afterWork(new Symptom.Delay(Duration.ofSeconds(3))));
        var program = SubmittingProgram.start(site, folder, KEY);
        SubmittingProgram.await(() -> !site.keys().isEmpty());
        fill(program);

        assertThat(program.process().waitFor()).isEqualTo(ExitCode.OPEN_NOT_KEPT.number());
        var answer = answer(program);
        assertThat(answer.get("state").stringValue()).isEqualTo("CONFIRMED");
        assertThat(answer.get("message").stringValue())
                .contains(answer.get("ticket").stringValue());
        assertFoundLater(answer.get("ticket").stringValue());
    }

    @Test
    void aSilenceThatCannotBeWrittenDownIsToldToBeInDoubt() throws Exception {
        strike(Fault.afterWork(new Symptom.Delay(Duration.ofMinutes(5))));
        var program = SubmittingProgram.start(site, folder, KEY);
        SubmittingProgram.await(() -> !site.keys().isEmpty());
        fill(program);
        site.close();

        assertThat(program.process().waitFor()).isEqualTo(ExitCode.UNKNOWN.number());
        var answer = answer(program);
        assertThat(answer.get("state").stringValue()).isEqualTo("UNKNOWN");
        assertThat(answer.get("message").stringValue()).contains(KEY.value());
    }

    private void strike(Fault fault) {
        site.qualitor().strike(QualitorOperation.ADD_TICKET_BY_DATA, fault);
    }

    private void fill(SubmittingProgram program) throws Exception {
        var course = folder.resolve("cases").resolve(KEY.value() + ".case");
        var limit = new ProcessBuilder("prlimit", "--pid=" + program.process().pid(), "--fsize=" + Files.size(course))
                .inheritIO()
                .start();
        assertThat(limit.waitFor()).isZero();
    }

    private static JsonNode answer(SubmittingProgram program) throws IOException {
        try (var out = program.process().inputReader()) {
            return JsonMapper.shared().readTree(out);
        }
    }

    private void assertFoundLater(String number) throws Exception {
        try (var journal = CaseJournal.in(folder, StoragePolicy.FORM, CLOCK)) {
            var found = new TicketOffice(journal, site.desk(CLOCK), Patience.NONE, CLOCK).lookFor(KEY);
            assertThat(found.state())
                    .isInstanceOfSatisfying(
                            CaseState.Confirmed.class,
                            open -> assertThat(open.number().value()).isEqualTo(number));
        }
        assertThat(site.keys()).containsExactly(KEY.value());
    }
}
