package org.tokentriage.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.ticket.journal.CaseJournal;
import org.tokentriage.ticket.journal.StoragePolicy;

/** A receipt that was left can be found again, and with it the ticket's number. */
class ReceiptsTest {

    private static final List<RelatedTicket> DEMAND =
            List.of(new RelatedTicket(new TicketNumber("700124"), "Relacionamento"));

    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock();

    @Test
    void theReceiptsOfThisRunAreOpenedAgainWholeTheNewestFirst() {
        var rehearsal = new Rehearsal(Example.PROFILE, clock);
        var first = open(rehearsal);
        leave(rehearsal);
        clock.advance(Duration.ofMinutes(5));
        toForm(rehearsal);
        var second = openFromForm(rehearsal);
        leave(rehearsal);

        var listed = list(rehearsal);

        assertThat(listed).extracting(PastReceipt::key).containsExactly(second, first);
        rehearsal.wizard.receipts().open(listed.get(1));
        assertThat(rehearsal.step(Step.Done.class).ticket().key()).isEqualTo(first);
    }

    @Test
    void aDemandThatWasStillLookedForIsLookedForAgain() {
        var rehearsal = new Rehearsal(Example.PROFILE, clock);
        open(rehearsal);
        leave(rehearsal);
        rehearsal.desk.related.add(DEMAND);

        rehearsal.wizard.receipts().open(list(rehearsal).get(0));
        rehearsal.elapse().elapse();

        var done = rehearsal.step(Step.Done.class);
        assertThat(done.isLeaving()).isFalse();
        assertThat(done.related()).isInstanceOf(Related.Found.class);
    }

    @Test
    void whatAnotherRunOpenedIsListedAndShownWholeAsLongAsItsFormIsKept() throws CaseException {
        try (var journal = CaseJournal.in(folder, StoragePolicy.FORM, clock)) {
            var before = new Rehearsal(Example.PROFILE, clock, journal);
            before.desk.followUpFailures.add(new TicketFailure.Interrupted());
            var key = open(before);

            var next = new Rehearsal(Example.PROFILE, clock, journal);
            var listed = list(next);

            assertThat(listed).singleElement().satisfies(past -> {
                assertThat(past.key()).isEqualTo(key);
                assertThat(past.receipt())
                        .isEqualTo(before.step(Step.Done.class).receipt());
                assertThat(past.undone()).extracting(Undone::task).containsExactly(Undone.Task.SOLUTION);
                assertThat(past.answerBy())
                        .isEqualTo(Example.PROFILE.answerBy(past.receipt().openedAt()));
            });
            next.wizard.receipts().open(listed.get(0));
            var again = next.step(Step.Done.class);
            assertThat(again.ticket().contact())
                    .isEqualTo(before.step(Step.Done.class).ticket().contact());
            assertThat(again.related()).isInstanceOf(Related.NotYet.class);
        }
    }

    @Test
    void onACustomersComputerOnlyWhatThisRunOpenedIsListed() throws CaseException {
        try (var journal = CaseJournal.in(folder, StoragePolicy.NO_PERSONAL_DATA, clock)) {
            var before = new Rehearsal(Example.CUSTOMERS, clock, journal);
            open(before);
            assertThat(list(before)).hasSize(1);

            assertThat(list(new Rehearsal(Example.CUSTOMERS, clock, journal))).isEmpty();
        }
    }

    @Test
    void noReceiptTakesTheFormAway() {
        var rehearsal = new Rehearsal(Example.PROFILE, clock);
        open(rehearsal);
        leave(rehearsal);
        toForm(rehearsal);
        rehearsal.type(TicketField.CONTACT, "Conceição");

        var past = list(rehearsal).get(0);
        assertThat(rehearsal.wizard.receipts().canOpen(past)).isFalse();
        rehearsal.wizard.receipts().open(past);

        assertThat(rehearsal.form().text(TicketField.CONTACT).get()).isEqualTo("Conceição");
    }

    @Test
    void nothingIsListedWhileATicketIsOnItsWay() {
        var rehearsal = new Rehearsal(Example.PROFILE, clock);
        rehearsal.toForm().fillIn();
        rehearsal.wizard.next();
        rehearsal.answerUntil(Step.Sending.class);
        var told = new ArrayList<List<PastReceipt>>();

        rehearsal.wizard.receipts().list(told::add);
        rehearsal.answer();

        assertThat(told).isEmpty();
        assertThat(rehearsal.step(Step.Done.class)).isNotNull();
    }

    private static CorrelationKey open(Rehearsal rehearsal) {
        rehearsal.toForm();
        return openFromForm(rehearsal);
    }

    private static CorrelationKey openFromForm(Rehearsal rehearsal) {
        rehearsal.fillIn();
        rehearsal.wizard.next();
        rehearsal.answer();
        return rehearsal.step(Step.Done.class).ticket().key();
    }

    private static void toForm(Rehearsal signedIn) {
        signedIn.wizard.next();
        signedIn.wizard.next();
    }

    private static void leave(Rehearsal rehearsal) {
        rehearsal.wizard.lookAgain();
        rehearsal.answer();
        assertThat(rehearsal.wizard.stepProperty().get()).isInstanceOf(Step.Choosing.class);
    }

    private static List<PastReceipt> list(Rehearsal rehearsal) {
        var told = new ArrayList<List<PastReceipt>>();
        rehearsal.wizard.receipts().list(told::add);
        rehearsal.answer();
        return told.get(0);
    }
}
