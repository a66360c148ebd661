package org.tokentriage.ticket.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.SampleTicket;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseState;

/** What a program leaves that ended while it began a case: nothing that anybody has to think of. */
class BeginningTest {

    private static final CorrelationKey KEY = SampleTicket.key(1);

    @TempDir
    private Path folder;

    private CaseJournal journal;
    private Path log;

    @BeforeEach
    void open() throws CaseException {
        journal = CaseJournal.open(folder, StoragePolicy.FORM, new TickingClock());
        log = folder.resolve(KEY.value() + ".case");
    }

    @AfterEach
    void close() throws CaseException {
        journal.close();
    }

    @Test
    void aFirstRecordThatIsCutAnywhereWasNotBegun() throws CaseException, IOException {
        journal.begin(SampleTicket.draft(KEY)).close();
        var whole = Files.readAllBytes(log);
        var form = folder.resolve(KEY.value() + ".form");
        for (int length = 0; length < whole.length; length++) {
            Files.deleteIfExists(form);
            Files.write(log, Arrays.copyOf(whole, length));

            assertThat(journal.open(KEY)).as("cut at %d", length).isEmpty();
            try (var again = journal.begin(SampleTicket.draft(KEY))) {
                again.ready(SampleTicket.ticket(KEY));
                again.sending();
            }
            try (var found = journal.open(KEY).orElseThrow()) {
                assertThat(found.state()).isInstanceOf(CaseState.Unknown.class);
            }
        }
    }

    @Test
    void whatWasNotBegunIsNotListedAndIsCleared() throws CaseException, IOException {
        Files.createFile(log);
        Files.writeString(folder.resolve(KEY.value() + ".case.new"), "1\t{\"at\"");

        assertThat(journal.all()).isEmpty();

        try (var files = Files.list(folder)) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("locks");
        }
    }

    @Test
    void whatWasLeftDoesNotKeepTheFolderOnACustomersComputer() throws CaseException, IOException {
        Files.writeString(folder.resolve(KEY.value() + ".case.new"), "1\t");

        journal.leave();

        assertThat(folder).doesNotExist();
    }
}
