package org.tokentriage.ticket.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.SampleTicket;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseFailure;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase;

/** A second program on the same folder, which is killed. */
@Tag("worker")
class OtherProgramTest {

    private static final int CASES = CaseProcess.COURSE.size() + 1;

    /** For each case its beginning and one more act than the case before. */
    private static final int ALL_RECORDS = CASES * (CASES + 1) / 2;

    /** The case that is left in SENDING. */
    private static final int SENDING = CaseProcess.COURSE.indexOf(CaseModel.Act.SENDING) + 1;

    @TempDir
    private Path folder;

    @Test
    void whatWasPromisedIsThereWhenItIsKilledAfterAnyRecord() throws CaseException, IOException {
        try (var other = CaseProcess.start(folder)) {
            other.awaitRecords(ALL_RECORDS);
        }

        try (var journal = journal()) {
            for (int acts = 0; acts < CASES; acts++) {
                assertThat(found(journal, acts))
                        .as("after %d acts", acts)
                        .isEqualTo(CaseProcess.after(acts).found());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 60, 100})
    void whatWasPromisedIsThereWhenItIsKilledAtWork(int records) throws CaseException, IOException {
        try (var other = CaseProcess.start(folder)) {
            other.awaitRecords(records);
        }

        try (var journal = journal()) {
            var promised = records;
            for (int acts = 0; promised > 0; acts++) {
                var atLeast = Math.min(promised, acts + 1) - 1;
                assertThat(found(journal, acts)).isIn(between(atLeast, acts));
                promised -= acts + 1;
            }
        }
    }

    @Test
    void aCaseInItsHandsIsSeenAndNotTouched() throws CaseException, IOException {
        var key = SampleTicket.key(SENDING);
        try (var journal = journal()) {
            try (var other = CaseProcess.start(folder)) {
                other.awaitRecords(ALL_RECORDS);

                assertThatThrownBy(() -> journal.open(key))
                        .isInstanceOfSatisfying(
                                CaseException.class,
                                thrown -> assertThat(thrown.failure()).isEqualTo(new CaseFailure.InUse(key)));
                assertThat(states(journal, true)).hasSize(CASES).anyMatch(CaseState.Sending.class::isInstance);
            }

            assertThat(states(journal, false)).hasSize(CASES).noneMatch(CaseState.Sending.class::isInstance);
            journal.open(key).orElseThrow().close();
        }
    }

    @Test
    void aCaseThatItsHolderLetsGoOfInAMomentIsOpened() throws Exception {
        var key = SampleTicket.key(1);
        try (var journal = journal()) {
            Opening opening;
            try (var held = journal.begin(SampleTicket.draft(key))) {
                opening = Opening.awaiting(held.key(), journal);
            }

            assertThat(opening.opened()).isInstanceOf(CaseState.Draft.class);
        }
    }

    @Test
    void aCaseThatAnotherProgramLetsGoOfInAMomentIsOpened() throws Exception {
        var key = SampleTicket.key(SENDING);
        try (var journal = journal()) {
            Opening opening;
            try (var other = CaseProcess.start(folder)) {
                other.awaitRecords(ALL_RECORDS);
                opening = Opening.awaiting(key, journal);
            }

            assertThat(opening.opened()).isInstanceOf(CaseState.Unknown.class);
        }
    }

    private CaseJournal journal() throws CaseException {
        return CaseJournal.open(folder, StoragePolicy.FORM, new TickingClock());
    }

    private static CaseModel found(CaseJournal journal, int acts) throws CaseException {
        try (var opened = journal.open(SampleTicket.key(acts)).orElseThrow()) {
            return CaseModel.of(opened);
        }
    }

    private static List<CaseModel> between(int fewest, int most) {
        return IntStream.rangeClosed(fewest, most)
                .mapToObj(acts -> CaseProcess.after(acts).found())
                .toList();
    }

    private static List<CaseState> states(CaseJournal journal, boolean inUse) throws CaseException {
        var states = new ArrayList<CaseState>();
        for (var listed : journal.all()) {
            if (listed instanceof ListedCase.Sound sound && sound.inUse() == inUse) {
                states.add(sound.state());
            }
        }
        return states;
    }

    /** Somebody who opens a case on a thread of its own. */
    private static final class Opening {

        private final FutureTask<CaseState> task;
        private final Thread thread;

        private Opening(CorrelationKey key, CaseJournal journal) {
            task = new FutureTask<>(() -> {
                try (var opened = journal.open(key).orElseThrow()) {
                    return opened.state();
                }
            });
            thread = Thread.ofPlatform().start(task);
        }

        /** Begins to open a case, and returns when it was found in use and is waited for; or when that is over already. */
        static Opening awaiting(CorrelationKey key, CaseJournal journal) {
            var opening = new Opening(key, journal);
            while (opening.thread.getState() != Thread.State.TIMED_WAITING && opening.thread.isAlive()) {
                Thread.onSpinWait();
            }
            return opening;
        }

        CaseState opened() throws InterruptedException, ExecutionException {
            return task.get();
        }
    }
}
