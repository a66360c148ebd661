package org.tokentriage.ticket.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.SampleTicket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.cases.CaseEvent;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseFailure;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase;

/** What becomes of a case when its files are cut or changed. */
class DamageTest {

    private static final CorrelationKey KEY = SampleTicket.key(1);
    private static final CorrelationKey NEIGHBOUR = SampleTicket.key(2);
    private static final TicketDraft FIRST = SampleTicket.draft(KEY, "Primeiro.");
    private static final TicketDraft SECOND = SampleTicket.draft(KEY, "Segundo.");

    private static final Optional<TicketDraft> WRITTEN = Optional.of(TicketDraft.of(SampleTicket.ticket(KEY)));

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    private CaseJournal journal;
    private Path log;
    private Path form;

    /** A case in UNKNOWN after two attempts, and a case beside it. */
    @BeforeEach
    void writeTwoCases() throws CaseException {
        journal = CaseJournal.open(folder, StoragePolicy.FORM, new TickingClock());
        log = folder.resolve(KEY.value() + ".case");
        form = folder.resolve(KEY.value() + ".form");
        journal.begin(SampleTicket.draft(NEIGHBOUR)).close();
        try (var begun = journal.begin(FIRST)) {
            begun.save(SECOND);
            begun.ready(SampleTicket.ticket(KEY));
            begun.sending();
            begun.unknown();
            begun.absent();
            begun.sending();
            begun.unknown();
        }
    }

    @AfterEach
    void closeTheJournal() throws CaseException {
        journal.close();
    }

    @Test
    void aCourseThatIsCutAnywhereLosesTheRecordThatWasNotWholeAndGoesOn() throws CaseException, IOException {
        var whole = Files.readAllBytes(log);
        var written = Files.readAllBytes(form);
        var expected = List.of(
                CaseState.Draft.class,
                CaseState.Ready.class,
                CaseState.Unknown.class,
                CaseState.Unknown.class,
                CaseState.Ready.class,
                CaseState.Unknown.class,
                CaseState.Unknown.class);

        for (int length = endOfLine(whole, 1); length <= whole.length; length++) {
            Files.write(log, Arrays.copyOf(whole, length));
            Files.write(form, written);

            assertThat(moved()).as("cut at %d", length).isInstanceOf(expected.get(lines(whole, length) - 1));
        }
    }

    @Test
    void aCaseWithoutItsFirstRecordIsShownWithWhatWasWritten() throws CaseException, IOException {
        var whole = Files.readAllBytes(log);
        for (int length = 0; length < endOfLine(whole, 1); length++) {
            Files.write(log, Arrays.copyOf(whole, length));

            assertThat(listed()).isEqualTo(new ListedCase.Damaged(KEY.value(), List.of(), WRITTEN));
        }
    }

    @Test
    void aFormThatIsCutAnywhereLosesTheLastChangeAtMost() throws CaseException, IOException {
        var whole = Files.readAllBytes(form);
        var expected = List.of(Optional.empty(), Optional.of(FIRST), Optional.of(SECOND), WRITTEN);

        for (int length = 0; length <= whole.length; length++) {
            Files.write(form, Arrays.copyOf(whole, length));

            try (var opened = journal.open(KEY).orElseThrow()) {
                assertThat(opened.state()).isInstanceOf(CaseState.Unknown.class);
                assertThat(opened.draft()).as("cut at %d", length).isEqualTo(expected.get(lines(whole, length)));
            }
        }
    }

    @Test
    void everyChangedByteOfACourseIsNoticed() throws CaseException, IOException {
        assertEveryChangeIsNoticed(log);
    }

    @Test
    void everyChangedByteOfAFormIsNoticed() throws CaseException, IOException {
        assertEveryChangeIsNoticed(form);
    }

    @Test
    void aDamagedCaseShowsAllThatCanStillBeRead() throws CaseException, IOException {
        var bytes = Files.readAllBytes(log);
        bytes[endOfLine(bytes, 2) + 5]++;
        Files.write(log, bytes);

        assertThat(listed()).isInstanceOfSatisfying(ListedCase.Damaged.class, damaged -> {
            assertThat(damaged.draft()).isEqualTo(WRITTEN);
            assertThat(damaged.events())
                    .extracting(CaseEvent::getClass)
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .containsExactly(
                            CaseEvent.Drafted.class,
                            CaseEvent.Completed.class,
                            CaseEvent.Lost.class,
                            CaseEvent.FoundAbsent.class,
                            CaseEvent.SendBegun.class,
                            CaseEvent.Lost.class);
        });
    }

    @Test
    void recordsThatCannotFollowEachOtherAreDamage() throws CaseException, IOException {
        var lines = new StringBuilder();
        lines.append(CheckedLines.line(1, Json.write(EventLine.of(new CaseEvent.Drafted(TickingClock.START)))));
        lines.append(CheckedLines.line(2, Json.write(EventLine.of(new CaseEvent.SendBegun(TickingClock.START)))));
        Files.writeString(log, lines);

        assertThat(listed()).isInstanceOf(ListedCase.Damaged.class);
    }

    @Test
    void recordsOfAnotherVersionAreDamageAndNotMisread() throws CaseException, IOException {
        for (var text : List.of(
                "{}",
                "[]",
                "{\"at\":\"2026-11-23T13:24:00Z\"}",
                "{\"at\":\"2026-11-23T13:24:00Z\",\"event\":\"FORWARDED\"}",
                "{\"at\":\"2026-11-23T13:24:00Z\",\"event\":\"READY\"}",
                "{\"at\":\"2026-11-23T13:24:00Z\",\"event\":\"DRAFT\",\"urgency\":1}")) {
            Files.writeString(log, CheckedLines.line(1, text));

            assertThat(listed()).as(text).isInstanceOf(ListedCase.Damaged.class);
        }
    }

    @Test
    void aDamagedCaseCanBeDiscarded() throws CaseException, IOException {
        Files.write(log, new byte[0]);

        journal.discard(listed());

        assertThat(log).doesNotExist();
        assertThat(form).doesNotExist();
        assertThat(journal.all()).hasSize(1);
    }

    private void assertEveryChangeIsNoticed(Path file) throws CaseException, IOException {
        var whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            var changed = whole.clone();
            changed[at] ^= (byte) (1 << (at % Byte.SIZE));
            Files.write(file, changed);

            assertThat(listed()).as("byte %d", at).isInstanceOf(ListedCase.Damaged.class);
            assertThat(file).hasBinaryContent(changed);
        }
        assertThatThrownBy(() -> journal.open(KEY))
                .isInstanceOfSatisfying(
                        CaseException.class,
                        thrown -> assertThat(thrown.failure()).isEqualTo(new CaseFailure.Damaged(KEY)));
    }

    /** {@return where the case stood when it was opened} It is then moved on, which must last. */
    private CaseState moved() throws CaseException {
        CaseState found;
        CaseState left;
        try (var opened = journal.open(KEY).orElseThrow()) {
            found = opened.state();
            switch (found) {
                case CaseState.Unknown unknown -> opened.absent();
                default -> opened.ready(SampleTicket.ticket(KEY));
            }
            left = opened.state();
        }
        try (var again = journal.open(KEY).orElseThrow()) {
            assertThat(again.state()).isEqualTo(left);
        }
        return found;
    }

    /** {@return the case, as it stands beside its neighbour, who is well} */
    private ListedCase listed() throws CaseException {
        var cases = journal.all().stream()
                .collect(Collectors.partitioningBy(listed ->
                        listed instanceof ListedCase.Sound sound && sound.key().equals(NEIGHBOUR)));
        assertThat(cases.get(true)).hasSize(1);
        assertThat(cases.get(false)).hasSize(1);
        return cases.get(false).get(0);
    }

    private static int lines(byte[] bytes, int length) {
        var lines = 0;
        for (int i = 0; i < length; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static int endOfLine(byte[] bytes, int line) {
        var end = 0;
        while (lines(bytes, end) < line) {
            end++;
        }
        return end;
    }
}
