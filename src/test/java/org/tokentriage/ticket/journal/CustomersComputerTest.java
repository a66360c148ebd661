package org.tokentriage.ticket.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.SampleTicket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.OpenCase;
import org.tokentriage.ticket.desk.ReasonCode;

/** What stays on a computer that is not the agent's: while the program runs, and when it leaves. */
class CustomersComputerTest {

    private static final CorrelationKey KEY = SampleTicket.key(1);

    @TempDir
    private Path temporary;

    private Path home;

    @BeforeEach
    void chooseHome() {
        home = temporary.resolve("TokenTriage");
    }

    @Test
    void whatWasWrittenIsRememberedAsLongAsTheProgramRuns() throws CaseException {
        try (var journal = journal(StoragePolicy.NO_PERSONAL_DATA)) {
            sending(journal, KEY).close();

            try (var again = journal.open(KEY).orElseThrow()) {
                assertThat(again.ticket()).contains(SampleTicket.ticket(KEY));
                again.confirmed(new TicketNumber("700123"), Set.of());
            }
            assertThat(journal.all())
                    .singleElement()
                    .satisfies(listed -> assertThat(listed.draft()).isEmpty());
        }
    }

    @Test
    void nothingIsRememberedAfterwards() throws CaseException {
        try (var journal = journal(StoragePolicy.NO_PERSONAL_DATA)) {
            sending(journal, KEY).close();
        }

        try (var journal = journal(StoragePolicy.NO_PERSONAL_DATA);
                var again = journal.open(KEY).orElseThrow()) {
            assertThat(again.draft()).isEmpty();
            assertThat(again.ticket()).isEmpty();
        }
    }

    @Test
    void whatIsOverGoesAndTheFoldersWithIt() throws CaseException, IOException {
        var journal = journal(StoragePolicy.NO_PERSONAL_DATA);
        confirm(journal, KEY);
        journal.begin(SampleTicket.draft(SampleTicket.key(2))).close();
        try (var notSent = sending(journal, SampleTicket.key(3))) {
            notSent.notSent(new ReasonCode("UNREACHABLE"));
        }

        journal.leave();

        assertThat(home).doesNotExist();
    }

    @Test
    void whatIsInDoubtStays() throws CaseException, IOException {
        var journal = journal(StoragePolicy.NO_PERSONAL_DATA);
        confirm(journal, KEY);
        sending(journal, SampleTicket.key(2)).close();
        try (var doubt = sending(journal, SampleTicket.key(3))) {
            doubt.unknown();
        }

        journal.leave();

        assertThat(files()).containsExactlyInAnyOrder("locks", log(2), log(3));
    }

    /** An earlier attempt may have reached the desk: the case stays bound to what was sent then. */
    @Test
    void whatWasOnceInDoubtStays() throws CaseException, IOException {
        var journal = journal(StoragePolicy.NO_PERSONAL_DATA);
        try (var bound = sending(journal, KEY)) {
            bound.unknown();
            bound.absent();
            bound.sending();
            bound.notSent(new ReasonCode("UNREACHABLE"));
        }

        journal.leave();

        assertThat(files()).containsExactlyInAnyOrder("locks", log(1));
    }

    @Test
    void whatAnAgentsProgramKeptStays() throws CaseException, IOException {
        try (var agents = journal(StoragePolicy.FORM)) {
            agents.begin(SampleTicket.draft(KEY)).close();
        }

        journal(StoragePolicy.NO_PERSONAL_DATA).leave();

        assertThat(files()).contains(KEY.value() + ".form", log(1));
    }

    @Test
    void whatSomebodyWorksOnStays() throws CaseException, IOException {
        var journal = journal(StoragePolicy.NO_PERSONAL_DATA);
        try (var written = journal.begin(SampleTicket.draft(KEY))) {
            journal.leave();

            assertThat(files()).containsExactlyInAnyOrder("locks", log(1));
            written.ready(SampleTicket.ticket(KEY));
        }
    }

    @Test
    void whatWasRefusedStaysForItMayBeOpenAllTheSame() throws CaseException, IOException {
        var journal = journal(StoragePolicy.NO_PERSONAL_DATA);
        try (var refused = sending(journal, KEY)) {
            refused.rejected(new ReasonCode("WS-7"));
        }

        journal.leave();

        assertThat(files()).containsExactlyInAnyOrder("locks", log(1));
    }

    @Test
    void theLastProgramClearsUp() throws CaseException, IOException {
        try (var journal = CaseJournal.open(home, StoragePolicy.NO_PERSONAL_DATA, new TickingClock())) {
            confirm(journal, KEY);
            try (var other = CaseProcess.start(home, "idle")) {
                other.awaitRecords(1);

                journal.leave();

                assertThat(files()).containsExactlyInAnyOrder("locks", log(1));
            }

            journal.leave();
            assertThat(home).doesNotExist();
        }
    }

    @Test
    void whoLeavesSomethingBehindIsStillThere() throws CaseException, IOException {
        try (var journal = CaseJournal.open(home, StoragePolicy.NO_PERSONAL_DATA, new TickingClock());
                var doubt = sending(journal, KEY)) {
            journal.leave();
            doubt.unknown();
        }

        assertThat(files()).containsExactlyInAnyOrder("locks", log(1));
    }

    @Test
    void anotherProgramsFileInTheFolderStays() throws CaseException, IOException {
        var journal = journal(StoragePolicy.NO_PERSONAL_DATA);
        var alien = Files.writeString(home.resolve("notes.txt"), "");

        journal.leave();

        assertThat(alien).exists();
        assertThat(home.resolve("cases")).doesNotExist();
    }

    private CaseJournal journal(StoragePolicy policy) throws CaseException {
        return CaseJournal.in(home, policy, new TickingClock());
    }

    private static OpenCase sending(CaseJournal journal, CorrelationKey key) throws CaseException {
        var begun = journal.begin(SampleTicket.draft(key));
        begun.ready(SampleTicket.ticket(key));
        begun.sending();
        return begun;
    }

    private static void confirm(CaseJournal journal, CorrelationKey key) throws CaseException {
        try (var sending = sending(journal, key)) {
            sending.confirmed(new TicketNumber("700123"), Set.of());
        }
    }

    private static String log(int seed) {
        return SampleTicket.key(seed).value() + ".case";
    }

    private List<String> files() throws IOException {
        try (var files = Files.walk(home).filter(Files::isRegularFile)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
