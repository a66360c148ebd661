package org.tokentriage.wizard.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase.Sound;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.ExampleTicket;
import org.tokentriage.wizard.testing.FakeDesk;
import org.tokentriage.wizard.testing.WizardHarness;

/** What the wizard does about tickets that did not go straight to their number. */
class InDoubtTest {

    private final MovableClock clock = new MovableClock();
    private WizardHarness harness = new WizardHarness(Example.PROFILE, clock);

    @Test
    void aTicketInDoubtIsLookedForThreeTimesByItself() {
        sendIntoDoubt();
        assertThat(inDoubt().search().looks()).isEmpty();
        assertThat(inDoubt().search().next()).contains(clock.instant().plusSeconds(2));

        lookThreeTimes();

        assertThat(inDoubt().search().looks()).hasSize(3);
        assertThat(inDoubt().search().isOver()).isTrue();
        assertThat(harness.desk.searches).isEqualTo(3);
        assertThat(harness.desk.submitted).hasSize(1);
    }

    @Test
    void aTicketThatIsFoundLeadsToItsReceipt() {
        sendIntoDoubt();
        harness.desk.existing = Optional.of(FakeDesk.receipt("700200"));

        harness.elapse();

        assertThat(harness.step(Step.Done.class).receipt().number().value()).isEqualTo("700200");
        assertThat(harness.desk.submitted).hasSize(1);
    }

    @Test
    void theAgentNeedNotWait() {
        sendIntoDoubt();
        harness.desk.existing = Optional.of(FakeDesk.receipt("700200"));

        harness.wizard.next();
        harness.answer();

        harness.step(Step.Done.class);
    }

    @Test
    void theAgentsWordForTheNumberIsTaken() {
        sendIntoDoubt();

        harness.wizard.sent().foundTicket(new TicketNumber("700777"));
        harness.answer();

        assertThat(harness.step(Step.Done.class).receipt().number().value()).isEqualTo("700777");
    }

    @Test
    void nothingIsSentAgainBeforeTheSearchIsOver() {
        sendIntoDoubt();

        harness.wizard.sent().sendAgain();
        harness.answer();

        inDoubt();
        assertThat(harness.desk.submitted).hasSize(1);
    }

    @Test
    void itIsSentAgainWithItsKeyWhenTheAgentDecidesSo() {
        sendIntoDoubt();
        lookThreeTimes();

        harness.wizard.sent().sendAgain();
        harness.step(Step.Sending.class);
        harness.answer();

        harness.step(Step.Done.class);
        assertThat(harness.desk.submitted).hasSize(2);
        assertThat(harness.desk.submitted.get(0)).isEqualTo(harness.desk.submitted.get(1));
    }

    @Test
    void aLookThatComesLateDoesNotDisturbTheNextCase() {
        sendIntoDoubt();
        harness.wizard.next();

        harness.wizard.lookAgain();
        harness.answer();

        harness.step(Step.Choosing.class);
    }

    @Test
    void aCancelledCallIsToldAsWhatItDid() {
        harness.toForm().fillIn().answer();
        harness.wizard.next();
        harness.answerUntil(Step.Sending.class);

        harness.wizard.cancel();
        harness.answer();

        harness.step(Step.Done.class);
    }

    @Test
    void twoClicksSendOneTicket() {
        harness.toForm().fillIn().answer();

        harness.wizard.next();
        harness.wizard.next();
        harness.answer();

        assertThat(harness.desk.submitted).hasSize(1);
    }

    @Test
    void aTicketThatWasNotSentWaitsAndIsSentFromTheList() {
        harness.toForm().fillIn().answer();
        harness.desk.failures.add(new TicketFailure.Unreachable("h"));
        harness.wizard.next();
        harness.answer();
        assertThat(harness.wizard.problemProperty().get().orElseThrow().code()).isEqualTo("CH-202");

        restart();
        assertThat(harness.wizard.cases().waitingProperty().get()).hasSize(1);
        toList();
        harness.wizard.next();
        harness.answer();

        assertThat(harness.step(Step.Unfinished.class).opened())
                .containsExactly(new Step.Opened("Padaria Pão Dourado Ltda.", new TicketNumber("700123")));
        assertThat(harness.step(Step.Unfinished.class).cases()).isEmpty();
    }

    @Test
    void theQueueStopsAtTheFirstThatCannotBeSent() throws Exception {
        for (var seed = 1; seed <= 3; seed++) {
            leaveUnsent(seed);
        }
        restart();
        toList();
        harness.desk.failures.add(new TicketFailure.Unreachable("h"));

        harness.wizard.next();
        harness.answer();

        assertThat(harness.desk.submitted).hasSize(1);
        assertThat(harness.step(Step.Unfinished.class).waiting()).hasSize(3);
        assertThat(harness.wizard.problemProperty().get().orElseThrow().code()).isEqualTo("CH-202");
    }

    @Test
    void theQueueGoesOnOneByOne() throws Exception {
        leaveUnsent(1);
        leaveUnsent(2);
        restart();
        toList();

        harness.wizard.next();
        harness.answer();
        assertThat(harness.desk.submitted).hasSize(1);
        harness.elapse();

        assertThat(harness.desk.submitted).hasSize(2);
        assertThat(harness.step(Step.Unfinished.class).opened()).hasSize(2);
    }

    @Test
    void whoSignsInFromTheListGoesWhereThatWasAskedFor() {
        sendIntoDoubt();
        restart();
        harness.wizard.cases().show();
        harness.answer();

        harness.wizard.cases().takeUp(onlyCase());
        harness.signIn(new Credentials("ana.souza", "segredo"));

        assertThat(inDoubt().why()).isEqualTo(Step.Doubt.EARLIER);
    }

    @Test
    void aWishIsForgottenWhenTheAgentDoesNotSignIn() {
        sendIntoDoubt();
        restart();
        harness.wizard.cases().show();
        harness.answer();
        harness.wizard.cases().takeUp(onlyCase());
        harness.wizard.back();

        harness.wizard.signIn().changeUser();
        harness.signIn(new Credentials("ana.souza", "segredo"));

        harness.step(Step.Unfinished.class);
    }

    @Test
    void itIsToldWhetherTheAgentCancelledOrNoAnswerCame() {
        sendIntoDoubt();
        assertThat(inDoubt().why()).isEqualTo(Step.Doubt.NO_ANSWER);
    }

    @Test
    void aTicketInDoubtIsTakenUpAgainAfterARestart() {
        sendIntoDoubt();
        restart();
        toList();

        harness.wizard.cases().takeUp(onlyCase());
        assertThat(inDoubt().ticket().customer().name()).isEqualTo("Padaria Pão Dourado Ltda.");
        harness.desk.existing = Optional.of(FakeDesk.receipt("700200"));
        harness.elapse();

        harness.step(Step.Done.class);
        assertThat(harness.desk.submitted).isEmpty();
    }

    @Test
    void whatWasTypedIsThereAfterARestart() {
        harness.toForm();
        harness.type(TicketField.CUSTOMER, "Padaria Pão");
        harness.wizard.form().keepDraft();
        harness.answer();
        harness.type(TicketField.CONTACT, "Conceição");
        harness.wizard.close();

        restart();
        toList();
        harness.wizard.cases().takeUp(onlyCase());

        assertThat(harness.form().text(TicketField.CUSTOMER).get()).isEqualTo("Padaria Pão");
        assertThat(harness.form().text(TicketField.CONTACT).get()).isEqualTo("Conceição");
    }

    @Test
    void aDraftCanBeDiscarded() {
        harness.toForm();
        harness.type(TicketField.CUSTOMER, "Padaria Pão");
        harness.wizard.close();
        restart();
        toList();

        harness.wizard.cases().discard(onlyCase());
        harness.answer();

        assertThat(harness.step(Step.Unfinished.class).cases()).isEmpty();
    }

    @Test
    void anEmptyFormLeavesNothing() {
        harness.toForm();
        harness.wizard.close();

        restart();

        assertThat(harness.wizard.cases().waitingProperty().get()).isEmpty();
    }

    @Test
    void aCaseThatIsOpenInAnotherWindowIsNotSent() throws Exception {
        harness.toForm().fillIn().answer();
        harness.wizard.form().keepDraft();
        harness.answer();
        var key = harness.form().draft().key();

        try (var elsewhere = harness.cases().open(key).orElseThrow()) {
            assertThat(elsewhere.state()).isInstanceOf(CaseState.Draft.class);
            harness.wizard.next();
            harness.answer();
        }

        assertThat(harness.wizard.problemProperty().get().orElseThrow().code()).isEqualTo("CH-501");
        assertThat(harness.desk.submitted).isEmpty();
        assertThat(harness.form().text(TicketField.CONTACT).get()).isEqualTo("Conceição Araújo");
    }

    private void sendIntoDoubt() {
        harness.toForm().fillIn().answer();
        harness.desk.failures.add(new TicketFailure.OutcomeUnknown(CorrelationKey.next(new Random(1))));
        harness.wizard.next();
        harness.answer();
    }

    private void lookThreeTimes() {
        for (var seconds : new int[] {2, 8, 20}) {
            clock.advance(Duration.ofSeconds(seconds));
            harness.elapse();
        }
    }

    private void leaveUnsent(int seed) throws Exception {
        var ticket = ExampleTicket.withKey(CorrelationKey.next(new Random(seed)));
        try (var kept = harness.cases().begin(TicketDraft.of(ticket))) {
            kept.ready(ticket);
            kept.sending();
            kept.failed(new TicketFailure.Unreachable("h"));
        }
    }

    private void restart() {
        harness = new WizardHarness(Example.PROFILE, clock, harness.cases());
        harness.wizard.start();
        harness.answer();
    }

    /** The list of cases, for an agent who is signed in. */
    private void toList() {
        harness.wizard.next();
        harness.signIn(new Credentials("ana.souza", "segredo"));
        harness.wizard.cases().show();
        harness.answer();
    }

    private Sound onlyCase() {
        return (Sound) harness.step(Step.Unfinished.class).cases().get(0);
    }

    private Step.InDoubt inDoubt() {
        return harness.step(Step.InDoubt.class);
    }
}
