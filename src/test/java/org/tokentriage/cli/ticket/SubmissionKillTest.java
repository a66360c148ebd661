package org.tokentriage.cli.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.testing.SimulatedSite;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase.Sound;
import org.tokentriage.ticket.cases.OpenCase;
import org.tokentriage.ticket.desk.FollowUp;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.ticket.desk.Undone.Task;
import org.tokentriage.ticket.journal.CaseJournal;
import org.tokentriage.ticket.journal.StoragePolicy;
import org.tokentriage.ticket.office.Patience;
import org.tokentriage.ticket.office.TicketOffice;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.fault.Fault;
import org.tokentriage.training.fault.Symptom;

/** The program killed by the system while Qualitor is at work on its ticket. */
@Tag("worker")
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SubmissionKillTest {

    private static final CorrelationKey KEY = new CorrelationKey("TT-7KQ4-M9XD-2H5K");
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

    /** Whether the call had left is up to the moment; the case is in doubt either way. */
    @Test
    void aSendingThatWasKilledIsInDoubtAndNeverSentTwice() throws Exception {
        var course = folder.resolve("cases").resolve(KEY.value() + ".case");
        strike(Fault.beforeWork(new Symptom.Delay(Duration.ofSeconds(2))));
        killWhen(() -> SubmittingProgram.holds(course, "SENDING"));

        reconcile();
        assertThat(site.keys()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aTicketThatWasOpenWhenTheProgramDiedIsFound() throws Exception {
        strike(Fault.afterWork(new Symptom.Delay(Duration.ofMinutes(5))));
        killWhen(() -> !site.keys().isEmpty());

        assertThat(reconcile()).isInstanceOf(CaseState.Confirmed.class);
        assertThat(site.keys()).containsExactly(KEY.value());
    }

    /** The demand is asked for, and nobody hears whether it was opened. */
    @Test
    void whatWasAskedForWhenTheProgramDiedIsReportedAndNotAskedForAgain() throws Exception {
        site.close();
        site = SimulatedSite.following(folder, "60s");
        site.qualitor()
                .strike(
                        QualitorOperation.ADD_TICKET_HISTORY,
                        Fault.beforeWork(new Symptom.Delay(Duration.ofMinutes(5))));
        var course = folder.resolve("cases").resolve(KEY.value() + ".case");
        killWhen(() -> SubmittingProgram.holds(course, "ASKED"));

        try (var journal = CaseJournal.in(folder, StoragePolicy.FORM, CLOCK)) {
            assertThat(journal.unfinished())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Sound.class,
                            found -> assertThat(((CaseState.Confirmed) found.state()).followUps())
                                    .containsEntry(Task.SOLUTION, FollowUp.LOST)
                                    .containsEntry(Task.DEMAND, FollowUp.OWED));
            var office = new TicketOffice(journal, site.desk(CLOCK), Patience.NONE, CLOCK);
            var open = (CaseState.Confirmed) office.submit(
                            journal.open(KEY).map(SubmissionKillTest::ticketOf).orElseThrow())
                    .state();

            assertThat(open.undone()).extracting(Undone::task).containsExactly(Task.SOLUTION);
            assertThat(site.demands(open.number())).isEqualTo(1);
            assertThat(site.keys()).containsExactly(KEY.value());
        }
    }

    private static Ticket ticketOf(OpenCase kept) {
        try (kept) {
            return kept.ticket().orElseThrow();
        } catch (CaseException unkept) {
            throw new AssertionError(unkept);
        }
    }

    private void strike(Fault fault) {
        site.qualitor().strike(QualitorOperation.ADD_TICKET_BY_DATA, fault);
    }

    private void killWhen(BooleanSupplier moment) throws Exception {
        assertThat(SubmittingProgram.start(site, folder, KEY).killWhen(moment)).isTrue();
    }

    private CaseState reconcile() throws Exception {
        try (var journal = CaseJournal.in(folder, StoragePolicy.FORM, CLOCK)) {
            assertThat(journal.unfinished())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Sound.class, found -> assertThat(found.state()).isInstanceOf(CaseState.Unknown.class));
            return new TicketOffice(journal, site.desk(CLOCK), Patience.NONE, CLOCK)
                    .lookFor(KEY)
                    .state();
        }
    }
}
