package org.tokentriage.ticket.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.SampleTicket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.OpenCase;
import org.tokentriage.ticket.desk.ReasonCode;
import org.tokentriage.ticket.desk.TicketFailure;

/** Looks for a customer's words in every byte of every file. */
class PurgeTest {

    private static final CorrelationKey KEY = SampleTicket.key(1);

    @TempDir
    private Path folder;

    @Test
    void whileTheTicketIsNotOpenItsWordsAreKept() throws CaseException, IOException {
        try (var journal = CaseJournal.open(folder, StoragePolicy.FORM, new TickingClock());
                var sending = sending(journal)) {
            assertThat(sending.draft()).isPresent();
            assertThat(found()).containsExactlyInAnyOrderElementsOf(SampleTicket.PERSONAL);
        }
    }

    @Test
    void atTheMomentTheTicketIsOpenNoWordIsLeft() throws CaseException, IOException {
        try (var journal = CaseJournal.open(folder, StoragePolicy.FORM, new TickingClock());
                var sending = sending(journal)) {
            sending.confirmed(new TicketNumber("700123"), Set.of());

            assertThat(found()).isEmpty();
            assertThat(content())
                    .contains("700123", Json.hash(SampleTicket.ticket(KEY)).value());
        }
    }

    @Test
    void aLongCourseLeavesNoWordEither() throws CaseException, IOException {
        try (var journal = CaseJournal.open(folder, StoragePolicy.FORM, new TickingClock());
                var sending = sending(journal)) {
            sending.failed(new TicketFailure.Rejected("Fulana de Tal", "11222333000181"));
            sending.save(SampleTicket.draft(KEY, "Fulana de Tal"));
            sending.ready(SampleTicket.ticket(KEY, "Fulana de Tal"));
            sending.sending();
            sending.notSent(new ReasonCode("UNREACHABLE"));
            sending.ready(SampleTicket.ticket(KEY));
            sending.sending();
            sending.unknown();
            sending.confirmed(new TicketNumber("700123"), Set.of());

            assertThat(found()).isEmpty();
        }
    }

    @Test
    void onACustomersComputerNoWordIsEverWritten() throws CaseException, IOException {
        try (var journal = CaseJournal.open(folder, StoragePolicy.NO_PERSONAL_DATA, new TickingClock());
                var begun = journal.begin(SampleTicket.draft(KEY))) {
            assertThat(found()).isEmpty();
            begun.save(SampleTicket.draft(KEY, "Fulana de Tal"));
            begun.ready(SampleTicket.ticket(KEY));
            assertThat(found()).isEmpty();
            begun.sending();
            begun.failed(new TicketFailure.Rejected("Fulana de Tal", "11222333000181"));
            assertThat(found()).isEmpty();
            begun.ready(SampleTicket.ticket(KEY));
            begun.sending();
            begun.unknown();
            assertThat(found()).isEmpty();
            begun.confirmed(new TicketNumber("700123"), Set.of());
            assertThat(found()).isEmpty();
        }
    }

    private static OpenCase sending(CaseJournal journal) throws CaseException {
        var begun = journal.begin(SampleTicket.draft(KEY));
        begun.ready(SampleTicket.ticket(KEY));
        begun.sending();
        return begun;
    }

    private List<String> found() throws IOException {
        var content = content();
        return SampleTicket.PERSONAL.stream().filter(content::contains).toList();
    }

    private String content() throws IOException {
        try (var files = Files.walk(folder).filter(Files::isRegularFile)) {
            return files.map(PurgeTest::nameAndBytes).collect(Collectors.joining("\n"));
        }
    }

    private static String nameAndBytes(Path file) {
        try {
            return file + "\n" + Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }
}
