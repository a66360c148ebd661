package org.tokentriage.wizard.cases;

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
import org.tokentriage.wizard.step.Related;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.WizardHarness;

/** A receipt that was left can be found again, and with it the ticket's number. */
class ReceiptsTest {

    private static final List<RelatedTicket> DEMAND =
            List.of(new RelatedTicket(new TicketNumber("700124"), "Relacionamento"));

    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock();

    @Test
    void theReceiptsOfThisRunAreOpenedAgainWholeTheNewestFirst() {
        var harness = new WizardHarness(Example.PROFILE, clock);
        var first = open(harness);
        leave(harness);
        clock.advance(Duration.ofMinutes(5));
        toForm(harness);
        var second = openFromForm(harness);
        leave(harness);

        var listed = list(harness);

        assertThat(listed).extracting(PastReceipt::key).containsExactly(second, first);
        harness.wizard.receipts().open(listed.get(1));
        assertThat(harness.step(Step.Done.class).ticket().key()).isEqualTo(first);
    }

    @Test
    void aDemandThatWasStillLookedForIsLookedForAgain() {
        var harness = new WizardHarness(Example.PROFILE, clock);
        open(harness);
        leave(harness);
        harness.desk.related.add(DEMAND);

        harness.wizard.receipts().open(list(harness).get(0));
        harness.elapse().elapse();

        var done = harness.step(Step.Done.class);
        assertThat(done.isLeaving()).isFalse();
        assertThat(done.related()).isInstanceOf(Related.Found.class);
    }

    @Test
    void whatAnotherRunOpenedIsListedAndShownWholeAsLongAsItsFormIsKept() throws CaseException {
        try (var journal = CaseJournal.in(folder, StoragePolicy.FORM, clock)) {
            var before = new WizardHarness(Example.PROFILE, clock, journal);
            before.desk.followUpFailures.add(new TicketFailure.Interrupted());
            var key = open(before);

            var next = new WizardHarness(Example.PROFILE, clock, journal);
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
            var before = new WizardHarness(Example.CUSTOMERS, clock, journal);
            open(before);
            assertThat(list(before)).hasSize(1);

            assertThat(list(new WizardHarness(Example.CUSTOMERS, clock, journal)))
                    .isEmpty();
        }
    }

    @Test
    void noReceiptTakesTheFormAway() {
        var harness = new WizardHarness(Example.PROFILE, clock);
        open(harness);
        leave(harness);
        toForm(harness);
        harness.type(TicketField.CONTACT, "Conceição");

        var past = list(harness).get(0);
        assertThat(harness.wizard.receipts().canOpen(past)).isFalse();
        harness.wizard.receipts().open(past);

        assertThat(harness.form().text(TicketField.CONTACT).get()).isEqualTo("Conceição");
    }

    @Test
    void nothingIsListedWhileATicketIsOnItsWay() {
        var harness = new WizardHarness(Example.PROFILE, clock);
        harness.toForm().fillIn();
        harness.wizard.next();
        harness.answerUntil(Step.Sending.class);
        var told = new ArrayList<List<PastReceipt>>();

        harness.wizard.receipts().list(told::add);
        harness.answer();

        assertThat(told).isEmpty();
        assertThat(harness.step(Step.Done.class)).isNotNull();
    }

    private static CorrelationKey open(WizardHarness harness) {
        harness.toForm();
        return openFromForm(harness);
    }

    private static CorrelationKey openFromForm(WizardHarness harness) {
        harness.fillIn();
        harness.wizard.next();
        harness.answer();
        return harness.step(Step.Done.class).ticket().key();
    }

    private static void toForm(WizardHarness signedIn) {
        signedIn.wizard.next();
        signedIn.wizard.next();
    }

    private static void leave(WizardHarness harness) {
        harness.wizard.lookAgain();
        harness.answer();
        assertThat(harness.wizard.stepProperty().get()).isInstanceOf(Step.Choosing.class);
    }

    private static List<PastReceipt> list(WizardHarness harness) {
        var told = new ArrayList<List<PastReceipt>>();
        harness.wizard.receipts().list(told::add);
        harness.answer();
        return told.get(0);
    }
}
