package org.tokentriage.ticket.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.SampleTicket;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseFailure;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.IllegalMove;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.cases.OpenCase;
import org.tokentriage.ticket.desk.ReasonCode;
import org.tokentriage.ticket.desk.TicketFailure;

class CaseJournalTest {

    private static final CorrelationKey KEY = SampleTicket.key(1);
    private static final TicketDraft DRAFT = SampleTicket.draft(KEY, "Como foi digit");
    private static final Ticket TICKET = SampleTicket.ticket(KEY);
    private static final TicketNumber NUMBER = new TicketNumber("700123");
    private static final ReasonCode REASON = new ReasonCode("UNREACHABLE");

    @TempDir
    private Path temporary;

    private Path folder;
    private CaseJournal journal;
    private int keys;

    @BeforeEach
    void openTheJournal() throws CaseException {
        folder = temporary.resolve("user/cases");
        journal = CaseJournal.open(folder, StoragePolicy.FORM, new TickingClock());
    }

    @AfterEach
    void closeTheJournal() throws CaseException {
        journal.close();
    }

    @Test
    void whatWasTypedIsThereAgain() throws CaseException {
        try (var begun = journal.begin(SampleTicket.draft(KEY))) {
            begun.save(DRAFT);
        }

        try (var again = reopened()) {
            assertThat(again.state()).isInstanceOf(CaseState.Draft.class);
            assertThat(again.draft()).contains(DRAFT);
            assertThat(again.ticket()).isEmpty();
        }
    }

    @Test
    void anyTextSurvivesHalfASurrogatePairToo() throws CaseException {
        var draft = SampleTicket.draft(KEY, "não\t\"é\"\n\r\u2028 \ud83d\ude00 \ud83d \u0000 \\ </p>");

        journal.begin(draft).close();

        try (var again = reopened()) {
            assertThat(again.draft()).contains(draft);
        }
    }

    @Test
    void theTicketIsThereAgainExactlyAsItWasReady() throws CaseException {
        try (var begun = journal.begin(DRAFT)) {
            begun.ready(TICKET);
        }

        try (var again = reopened()) {
            assertThat(again.ticket()).contains(TICKET);
            assertThat(again.draft()).contains(TicketDraft.of(TICKET));
            assertThat(again.state()).isInstanceOf(CaseState.Ready.class);
        }
    }

    @Test
    void aTicketThatIsWrittenOnIsNotReadyAnyMore() throws CaseException {
        try (var begun = journal.begin(DRAFT)) {
            begun.ready(TICKET);
            begun.save(DRAFT);

            assertThat(begun.state()).isInstanceOf(CaseState.Draft.class);
            assertThat(begun.ticket()).isEmpty();
            assertThat(begun.draft()).contains(DRAFT);
        }
    }

    @Test
    void aSendingThatIsFoundAgainIsUnknown() throws CaseException, IOException {
        sending().close();

        try (var again = reopened()) {
            assertThat(again.state()).isInstanceOfSatisfying(CaseState.Unknown.class, unknown -> {
                assertThat(unknown.attempt().number()).isEqualTo(1);
                assertThat(unknown.at()).isAfter(unknown.attempt().begunAt());
            });
            assertThat(again.ticket()).contains(TICKET);
        }
        assertThat(Files.readString(folder.resolve(KEY.value() + ".case"))).contains("UNKNOWN");
    }

    @Test
    void aSendingThatIsListedIsUnknown() throws CaseException {
        sending().close();

        assertThat(journal.unfinished())
                .singleElement()
                .extracting(listed -> ((ListedCase.Sound) listed).state())
                .isInstanceOf(CaseState.Unknown.class);
    }

    @Test
    void aConfirmedCaseKeepsItsNumberAndNothingThatWasWritten() throws CaseException {
        try (var sending = sending()) {
            sending.confirmed(NUMBER, Set.of());
            assertThat(sending.draft()).isEmpty();
            assertThat(sending.ticket()).isEmpty();
        }

        try (var again = reopened()) {
            assertThat(again.state()).isInstanceOfSatisfying(CaseState.Confirmed.class, confirmed -> {
                assertThat(confirmed.number()).isEqualTo(NUMBER);
                assertThat(confirmed.attempt().payload()).isEqualTo(Json.hash(TICKET));
            });
            assertThat(again.draft()).isEmpty();
        }
        assertThat(journal.unfinished()).isEmpty();
        assertThat(journal.all()).hasSize(1);
    }

    @Test
    void aFormThatOutlivedItsTicketGoesWhenTheCaseIsListed() throws CaseException, IOException {
        var form = folder.resolve(KEY.value() + ".form");
        try (var sending = sending()) {
            var copy = Files.copy(form, temporary.resolve("copy"));
            sending.confirmed(NUMBER, Set.of());
            Files.copy(copy, form);
        }

        assertThat(journal.all()).singleElement().extracting(ListedCase::draft).isEqualTo(Optional.empty());
        assertThat(form).doesNotExist();
    }

    @Test
    void aTicketThatMayHaveReachedTheDeskIsSentAgainAsItWas() throws CaseException {
        try (var sending = sending()) {
            sending.unknown();
            sending.absent();
            sending.ready(TICKET);
            sending.sending();

            assertThat(sending.state()).isInstanceOfSatisfying(CaseState.Sending.class, again -> {
                assertThat(again.attempt().number()).isEqualTo(2);
                assertThat(again.attempt().bound()).isTrue();
            });
        }
    }

    @Test
    void anotherPayloadUnderItsKeyIsRefused() throws CaseException {
        try (var sending = sending()) {
            var other = SampleTicket.ticket(KEY, "Outro problema.");
            assertFailure(() -> sending.ready(other), new CaseFailure.PayloadBound(KEY));
            assertFailure(() -> sending.save(DRAFT), new CaseFailure.PayloadBound(KEY));

            sending.unknown();
            assertFailure(() -> sending.ready(other), new CaseFailure.PayloadBound(KEY));

            sending.absent();
            assertFailure(() -> sending.ready(other), new CaseFailure.PayloadBound(KEY));
            assertThat(sending.ticket()).contains(TICKET);
        }
    }

    @Test
    void aTicketThatTheDeskRefusedIsMendedUnderTheSameKey() throws CaseException {
        try (var sending = sending()) {
            var mended = SampleTicket.ticket(KEY, "Outro problema.");
            sending.rejected(new ReasonCode("17"));
            sending.ready(mended);

            assertThat(sending.ticket()).contains(mended);
        }
    }

    @Test
    void nothingIsWrittenForAMoveThatCannotBe() throws CaseException, IOException {
        try (var sending = sending()) {
            sending.confirmed(NUMBER, Set.of());
            var before = Files.readString(folder.resolve(KEY.value() + ".case"));

            assertThatThrownBy(() -> sending.ready(TICKET)).isInstanceOf(IllegalMove.class);
            assertThatThrownBy(sending::sending).isInstanceOf(IllegalMove.class);

            assertThat(folder.resolve(KEY.value() + ".case")).hasContent(before);
            assertThat(folder.resolve(KEY.value() + ".form")).doesNotExist();
        }
    }

    @Test
    void aTicketIsKeptUnderItsOwnKeyOnly() throws CaseException {
        try (var begun = journal.begin(DRAFT)) {
            var stranger = SampleTicket.key(2);
            assertThatIllegalArgumentException().isThrownBy(() -> begun.save(SampleTicket.draft(stranger)));
            assertThatIllegalArgumentException().isThrownBy(() -> begun.ready(SampleTicket.ticket(stranger)));
        }
    }

    @Test
    void everyFailureOfTheDeskLeadsToTheStateItMeans() throws CaseException {
        var address = URI.create("https://chamados.exemplo.com.br/qualitor");

        assertThat(after(new TicketFailure.UnknownHost("desk"))).isInstanceOf(CaseState.NotSent.class);
        assertThat(after(new TicketFailure.Unreachable("desk"))).isInstanceOf(CaseState.NotSent.class);
        assertThat(after(new TicketFailure.Untrusted("desk"))).isInstanceOf(CaseState.NotSent.class);
        assertThat(after(new TicketFailure.SignInRefused())).isInstanceOf(CaseState.Rejected.class);
        assertThat(after(new TicketFailure.WrongAddress(address))).isInstanceOf(CaseState.Rejected.class);
        assertThat(after(new TicketFailure.UnexpectedAnswer(403, "<html>"))).isInstanceOf(CaseState.Rejected.class);
        assertThat(after(new TicketFailure.Rejected("17", "Fulana de Tal"))).isInstanceOf(CaseState.Rejected.class);
        assertThat(after(new TicketFailure.Interrupted())).isInstanceOf(CaseState.Unknown.class);
        assertThat(after(new TicketFailure.OutcomeUnknown(KEY))).isInstanceOf(CaseState.Unknown.class);
    }

    @Test
    void aCaseIsBegunOnce() throws CaseException {
        journal.begin(DRAFT).close();

        assertFailure(() -> journal.begin(DRAFT), new CaseFailure.AlreadyBegun(KEY));
        reopened().close();
    }

    @Test
    void aCaseThatIsNotThereIsNotOpened() throws CaseException {
        assertThat(journal.open(KEY)).isEmpty();
    }

    @Test
    void aCaseIsOpenedByOneAtATime() throws CaseException {
        try (var sending = sending();
                var second = CaseJournal.open(folder, StoragePolicy.FORM, new TickingClock())) {
            assertFailure(() -> journal.open(KEY), new CaseFailure.InUse(KEY));
            assertFailure(() -> second.open(KEY), new CaseFailure.InUse(KEY));
            assertFailure(() -> second.begin(DRAFT), new CaseFailure.InUse(KEY));
            assertThat(second.all()).singleElement().isInstanceOfSatisfying(ListedCase.Sound.class, listed -> {
                assertThat(listed.inUse()).isTrue();
                assertThat(listed.state()).isEqualTo(sending.state());
            });
        }

        reopened().close();
    }

    @Test
    void whatWasNotSentWaitsToBeSentAgain() throws CaseException {
        try (var sending = sending()) {
            sending.notSent(REASON);
        }

        var outbox = journal.pending();

        assertThat(outbox.expired()).isEmpty();
        assertThat(outbox.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.key()).isEqualTo(KEY);
            assertThat(waiting.begun()).isEqualTo(TickingClock.START);
            assertThat(waiting.draft()).contains(TicketDraft.of(TICKET));
        });
    }

    @Test
    void aDiscardedCaseLeavesNoFile() throws CaseException, IOException {
        try (var sending = sending()) {
            sending.notSent(REASON);
        }

        journal.discard(journal.all().get(0));

        assertThat(journal.all()).isEmpty();
        assertThat(files()).containsExactly("locks");
    }

    @Test
    void aCaseWhoseTicketMayBeOpenIsNotDiscarded() throws CaseException {
        sending().close();

        var listed = journal.all().get(0);
        assertThatIllegalStateException().isThrownBy(() -> journal.discard(listed));

        assertThat(journal.all()).containsExactly(listed);
    }

    @Test
    void aCancelledThreadStillRecords() throws CaseException {
        try (var sending = sending()) {
            Thread.currentThread().interrupt();
            sending.unknown();
            sending.confirmed(NUMBER, Set.of());
            assertThat(Thread.interrupted()).isTrue();
        }

        try (var again = reopened()) {
            assertThat(again.state()).isInstanceOf(CaseState.Confirmed.class);
        }
    }

    @Test
    void onACustomersComputerNothingAboutAPersonIsWrittenAtAnyTime() throws CaseException, IOException {
        try (var customers = CaseJournal.open(folder, StoragePolicy.NO_PERSONAL_DATA, new TickingClock());
                var begun = customers.begin(DRAFT)) {
            begun.ready(TICKET);
            begun.sending();
            assertThat(begun.ticket()).contains(TICKET);
            assertThat(files()).containsExactly(KEY.value() + ".case", "locks");
            begun.unknown();
        }

        try (var again = reopened()) {
            assertThat(again.state()).isInstanceOf(CaseState.Unknown.class);
            assertThat(again.ticket()).isEmpty();
            again.absent();
            again.ready(TICKET);
            assertThat(again.ticket()).contains(TICKET);
        }
    }

    @Test
    void onlyTheUserReadsTheFolderAndItsFiles() throws CaseException, IOException {
        journal.begin(DRAFT).close();

        assertThat(permissions(folder)).isEqualTo("rwx------");
        for (var file : files()) {
            assertThat(permissions(folder.resolve(file))).as(file).isEqualTo("rw-------");
        }
    }

    @Test
    void aFolderThatOthersCouldReadIsTakenFromThem() throws CaseException, IOException {
        var open = Files.createDirectory(
                temporary.resolve("open"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        CaseJournal.open(open, StoragePolicy.FORM, new TickingClock()).close();

        assertThat(permissions(open)).isEqualTo("rwx------");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        var file = Files.createFile(temporary.resolve("file"));

        assertFailure(
                () -> CaseJournal.open(file, StoragePolicy.FORM, new TickingClock()),
                new CaseFailure.FolderUnusable(file));
    }

    @Test
    void aFileThatIsNoCaseIsNotHidden() throws CaseException, IOException {
        journal.begin(DRAFT).close();
        Files.copy(folder.resolve(KEY.value() + ".case"), folder.resolve("copy of a case.case"));

        var copy = journal.all().get(1);
        assertThat(copy).isInstanceOfSatisfying(ListedCase.Damaged.class, damaged -> {
            assertThat(damaged.name()).isEqualTo("copy of a case");
            assertThat(damaged.events()).hasSize(1);
        });

        journal.discard(copy);
        assertThat(journal.all()).hasSize(1);
    }

    private OpenCase sending() throws CaseException {
        var begun = journal.begin(DRAFT);
        begun.ready(TICKET);
        begun.sending();
        return begun;
    }

    private OpenCase reopened() throws CaseException {
        return journal.open(KEY).orElseThrow();
    }

    private CaseState after(TicketFailure failure) throws CaseException {
        keys++;
        var key = SampleTicket.key(100 + keys);
        try (var begun = journal.begin(SampleTicket.draft(key))) {
            begun.ready(SampleTicket.ticket(key));
            begun.sending();
            begun.failed(failure);
            return begun.state();
        }
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static void assertFailure(ThrowingCallable call, CaseFailure expected) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CaseException.class,
                        thrown -> assertThat(thrown.failure()).isEqualTo(expected));
    }
}
