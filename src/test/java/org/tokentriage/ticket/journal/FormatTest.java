package org.tokentriage.ticket.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.SampleTicket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.desk.FollowUp;
import org.tokentriage.ticket.desk.ReasonCode;
import org.tokentriage.ticket.desk.Undone.Task;

/** Holds the files to the bytes that an earlier version wrote: cases outlive an update of the program. */
class FormatTest {

    private static final CorrelationKey KEY = SampleTicket.key(1);
    private static final Path KEPT = Path.of("src/test/resources/org/tokentriage/ticket/journal");

    @TempDir
    private Path folder;

    @Test
    void aCaseIsWrittenAsThisVersionAlwaysDid() throws CaseException, IOException {
        try (var journal = CaseJournal.open(folder, StoragePolicy.FORM, new TickingClock());
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
            begun.ready(SampleTicket.ticket(KEY));
            begun.sending();
            begun.confirmed(new TicketNumber("700123"), EnumSet.allOf(Task.class));
            begun.followed(Task.SOLUTION, FollowUp.ASKED);
            begun.followed(Task.SOLUTION, FollowUp.DONE);
            begun.followed(Task.REPORT, FollowUp.ASKED);
            begun.followed(Task.REPORT, FollowUp.NOT_SENT);
            begun.followed(Task.REPORT, FollowUp.WAIVED);
            begun.followed(Task.DEMAND, FollowUp.ASKED);
            begun.followed(Task.DEMAND, FollowUp.REFUSED);
        }

        assertThat(folder.resolve(KEY.value() + ".case")).hasSameTextualContentAs(KEPT.resolve("followed.case"));
        assertThat(folder.resolve(KEY.value() + ".form")).hasSameTextualContentAs(KEPT.resolve("followed.form"));
    }

    @Test
    void aTicketThatIsOpenedByHandIsWrittenAsThisVersionAlwaysDid() throws CaseException, IOException {
        try (var journal = CaseJournal.open(folder, StoragePolicy.FORM, new TickingClock());
                var begun = journal.begin(SampleTicket.draft(KEY))) {
            begun.byHand(SampleTicket.ticket(KEY));
            begun.save(SampleTicket.draft(KEY));
            begun.byHand(SampleTicket.ticket(KEY));
            begun.openedByHand(new TicketNumber("700123"), Optional.empty());
            begun.demandNoted(new TicketNumber("700124"));
        }
        var other = SampleTicket.key(2);
        try (var journal = CaseJournal.open(folder, StoragePolicy.FORM, new TickingClock());
                var begun = journal.begin(SampleTicket.draft(other))) {
            begun.byHand(SampleTicket.ticket(other));
            begun.openedByHand(new TicketNumber("700125"), Optional.of(new TicketNumber("700126")));
        }

        assertThat(folder.resolve(KEY.value() + ".case")).hasSameTextualContentAs(KEPT.resolve("by-hand.case"));
        assertThat(folder.resolve(other.value() + ".case")).hasSameTextualContentAs(KEPT.resolve("by-hand-both.case"));
        assertThat(folder.resolve(KEY.value() + ".form")).doesNotExist();
    }

    /** By the version that kept nothing of what follows an open ticket: it stays whole, and nothing is undone. */
    @Test
    void anOpenTicketThatWasWrittenEarlierIsComplete() throws CaseException, IOException {
        var lines = new StringBuilder();
        var texts = List.of(
                "{\"at\":\"2026-11-23T13:24:00Z\",\"event\":\"DRAFT\"}",
                "{\"at\":\"2026-11-23T13:24:01Z\",\"detail\":\"" + "0".repeat(64) + "\",\"event\":\"READY\"}",
                "{\"at\":\"2026-11-23T13:24:02Z\",\"event\":\"SENDING\"}",
                "{\"at\":\"2026-11-23T13:24:03Z\",\"detail\":\"700123\",\"event\":\"CONFIRMED\"}");
        for (var text : texts) {
            lines.append(CheckedLines.line(texts.indexOf(text) + 1, text));
        }
        Files.writeString(folder.resolve(KEY.value() + ".case"), lines);

        try (var journal = CaseJournal.open(folder, StoragePolicy.FORM, new TickingClock());
                var opened = journal.open(KEY).orElseThrow()) {
            assertThat(opened.state())
                    .isInstanceOfSatisfying(
                            CaseState.Confirmed.class,
                            open -> assertThat(open.isSettled()).isTrue());
            assertThat(opened.isFor(SampleTicket.ticket(KEY))).isTrue();
            assertThat(journal.unfinished()).isEmpty();
        }
    }

    @Test
    void aCaseThatWasWrittenEarlierIsRead() throws CaseException, IOException {
        Files.copy(KEPT.resolve("kept.case"), folder.resolve(KEY.value() + ".case"));
        Files.copy(KEPT.resolve("kept.form"), folder.resolve(KEY.value() + ".form"));

        try (var journal = CaseJournal.open(folder, StoragePolicy.FORM, new TickingClock());
                var opened = journal.open(KEY).orElseThrow()) {
            assertThat(opened.ticket()).contains(SampleTicket.ticket(KEY));
        }
    }
}
