package org.tokentriage.ticket.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.ticket.CaseException;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.ReasonCode;
import org.tokentriage.ticket.SampleTicket;

/** Holds the files to the bytes that an earlier version wrote: cases outlive an update of the program. */
class FormatTest {

    private static final CorrelationKey KEY = SampleTicket.key(1);
    private static final Path KEPT = Path.of("src/test/resources/org/tokentriage/ticket/journal");

    @TempDir
    private Path folder;

    @Test
    void aCaseIsWrittenAsItAlwaysWas() throws CaseException, IOException {
        try (var journal = CaseJournal.open(folder, Keeping.FORM, new TickingClock());
                var begun = journal.begin(SampleTicket.draft(KEY))) {
            begun.ready(SampleTicket.ticket(KEY));
            begun.sending();
            begun.unknown();
            begun.absent();
            begun.sending();
            begun.rejected(new ReasonCode("17"));
            begun.ready(SampleTicket.ticket(KEY));
            begun.sending();
            begun.notSent(new ReasonCode("UNREACHABLE"));
        }

        assertThat(folder.resolve(KEY.value() + ".case")).hasSameTextualContentAs(KEPT.resolve("kept.case"));
        assertThat(folder.resolve(KEY.value() + ".form")).hasSameTextualContentAs(KEPT.resolve("kept.form"));
    }

    @Test
    void aCaseThatWasWrittenEarlierIsRead() throws CaseException, IOException {
        Files.copy(KEPT.resolve("kept.case"), folder.resolve(KEY.value() + ".case"));
        Files.copy(KEPT.resolve("kept.form"), folder.resolve(KEY.value() + ".form"));

        try (var journal = CaseJournal.open(folder, Keeping.FORM, new TickingClock());
                var opened = journal.open(KEY).orElseThrow()) {
            assertThat(opened.ticket()).contains(SampleTicket.ticket(KEY));
        }
    }
}
