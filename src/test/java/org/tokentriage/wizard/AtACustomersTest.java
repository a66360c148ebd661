package org.tokentriage.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase.Sound;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.journal.CaseJournal;
import org.tokentriage.ticket.journal.StoragePolicy;
import org.tokentriage.wizard.step.Action;
import org.tokentriage.wizard.step.Search;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.FakeDesk;
import org.tokentriage.wizard.testing.WizardHarness;

/** A technician at a customer's computer, where nothing about a person outlives the program. */
class AtACustomersTest {

    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock();
    private CaseJournal journal;
    private WizardHarness harness;

    @BeforeEach
    void arrive() throws CaseException {
        journal = CaseJournal.in(folder.resolve("data"), StoragePolicy.NO_PERSONAL_DATA, clock);
        harness = new WizardHarness(Example.CUSTOMERS, clock, journal);
    }

    @AfterEach
    void close() throws CaseException {
        journal.close();
    }

    @Test
    void aTicketInDoubtIsSentAgainAsLongAsTheProgramRuns() {
        send(new TicketFailure.OutcomeUnknown(CorrelationKey.next(new Random(1))));
        for (var seconds : new int[] {2, 8, 20}) {
            clock.advance(Duration.ofSeconds(seconds));
            harness.elapse();
        }

        harness.wizard.sent().sendAgain();
        harness.answer();

        harness.step(Step.Done.class);
        assertThat(harness.desk.submitted).hasSize(2);
    }

    @Test
    void onlyTheKeyIsKnownAfterACrash() throws CaseException {
        sendIntoDoubtAndCrash();

        assertThat(onlyCase().draft()).isEmpty();
        harness.desk.existing = Optional.of(FakeDesk.receipt("700200"));
        harness.wizard.cases().lookFor(onlyCase());
        harness.answer();

        var key = harness.step(Step.Unfinished.class).opened().get(0).customer();
        assertThat(CorrelationKey.parse(key)).isPresent();
        assertThat(list().opened()).containsExactly(new Step.Opened(key, new TicketNumber("700200")));
        assertThat(onlyCase().state())
                .isInstanceOfSatisfying(
                        CaseState.Confirmed.class,
                        open -> assertThat(open.undone()).hasSize(3));

        harness.wizard.cases().waive(onlyCase());
        harness.answer();

        assertThat(list().cases()).isEmpty();
        assertThat(list().opened()).hasSize(1);
        assertThat(harness.desk.submitted).isEmpty();
    }

    @Test
    void theAgentsWordForTheNumberIsTaken() throws CaseException {
        sendIntoDoubtAndCrash();

        harness.wizard.cases().found(onlyCase(), new TicketNumber("700777"));
        harness.answer();

        assertThat(list().opened())
                .singleElement()
                .extracting(Step.Opened::number)
                .isEqualTo(new TicketNumber("700777"));
    }

    @Test
    void aLookThatDidNotFindItIsTold() throws CaseException {
        sendIntoDoubtAndCrash();
        assertThat(list().lookFor(onlyCase())).isEmpty();

        look();

        assertThat(list().lookFor(onlyCase())).contains(new Search.Look(clock.instant(), Optional.empty()));
    }

    @Test
    void aLookThatFailedIsAProblemAndNoProof() throws CaseException {
        sendIntoDoubtAndCrash();
        clock.advance(Duration.ofMinutes(1));
        harness.desk.searchFailure = Optional.of(new TicketFailure.Unreachable("h"));

        look();

        assertThat(harness.wizard.problemProperty().get().orElseThrow().code()).isEqualTo("CH-202");
        assertThat(list().isMissed(onlyCase())).isFalse();
    }

    @Test
    void itIsMissedOnlyWhenTheServerCanNoLongerBeAtWork() throws CaseException {
        sendIntoDoubtAndCrash();
        look();
        assertThat(list().isMissed(onlyCase())).isFalse();

        clock.advance(Duration.ofMinutes(1));
        look();
        assertThat(list().isMissed(onlyCase())).isTrue();
    }

    @Test
    void whatDoesNotExistIsGivenUpAndNeverSent() throws CaseException {
        sendIntoDoubtAndCrash();
        clock.advance(Duration.ofMinutes(1));

        harness.wizard.cases().giveUp(onlyCase());
        harness.answer();

        assertThat(list().cases()).isEmpty();
        assertThat(harness.desk.searches).isEqualTo(1);
        assertThat(harness.desk.submitted).isEmpty();
    }

    @Test
    void nothingWaitsToBeSentLater() {
        send(new TicketFailure.Unreachable("h"));

        harness.wizard.cases().show();
        harness.answer();

        assertThat(list().cases()).hasSize(1);
        assertThat(list().waiting()).isEmpty();
        assertThat(Action.of(list())).isEqualTo(Action.TAKE_UP_FIRST);
    }

    @Test
    void whoeverIsNotSignedInIsAskedFirst() throws CaseException {
        sendIntoDoubt();
        restart();
        harness.wizard.cases().show();
        harness.answer();

        harness.wizard.cases().lookFor(onlyCase());

        harness.step(Step.SigningIn.class);
        harness.signIn(new Credentials("ana.souza", "segredo"));
        assertThat(list().cases()).hasSize(1);
    }

    @Test
    void afterAFinishedVisitTheComputerIsAsItWas() {
        harness.toForm().fillIn().answer();
        harness.wizard.next();
        harness.answer();
        harness.step(Step.Done.class);

        harness.wizard.close();

        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void afterAVisitInDoubtTheKeyIsStillThere() throws CaseException {
        sendIntoDoubt();

        harness.wizard.close();

        restart();
        assertThat(harness.wizard.cases().waitingProperty().get()).hasSize(1);
    }

    private void sendIntoDoubtAndCrash() throws CaseException {
        sendIntoDoubt();
        restart();
        harness.wizard.openTicketHere();
        harness.signIn(new Credentials("ana.souza", "segredo"));
        harness.wizard.cases().show();
        harness.answer();
    }

    private void sendIntoDoubt() {
        send(new TicketFailure.OutcomeUnknown(CorrelationKey.next(new Random(1))));
        harness.step(Step.InDoubt.class);
    }

    private void send(TicketFailure failure) {
        harness.toForm().fillIn().answer();
        harness.desk.failures.add(failure);
        harness.wizard.next();
        harness.answer();
    }

    private void restart() throws CaseException {
        journal.close();
        arrive();
        harness.wizard.start();
        harness.answer();
    }

    private void look() {
        harness.wizard.cases().lookFor(onlyCase());
        harness.answer();
    }

    private Step.Unfinished list() {
        return harness.step(Step.Unfinished.class);
    }

    private Sound onlyCase() {
        return (Sound) list().cases().get(0);
    }
}
