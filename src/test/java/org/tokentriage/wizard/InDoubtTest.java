package org.tokentriage.wizard;

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

/** What the wizard does about tickets that did not go straight to their number. */
class InDoubtTest {

    private final MovableClock clock = new MovableClock();
    private Rehearsal rehearsal = new Rehearsal(Example.PROFILE, clock);

    @Test
    void aTicketInDoubtIsLookedForThreeTimesByItself() {
        sendIntoDoubt();
        assertThat(inDoubt().search().looks()).isEmpty();
        assertThat(inDoubt().search().next()).contains(clock.instant().plusSeconds(2));

        lookThreeTimes();

        assertThat(inDoubt().search().looks()).hasSize(3);
        assertThat(inDoubt().search().isOver()).isTrue();
        assertThat(rehearsal.desk.searches).isEqualTo(3);
        assertThat(rehearsal.desk.submitted).hasSize(1);
    }

    @Test
    void aTicketThatIsFoundLeadsToItsReceipt() {
        sendIntoDoubt();
        rehearsal.desk.existing = Optional.of(FakeDesk.receipt("700200"));

        rehearsal.elapse();

        assertThat(rehearsal.step(Step.Done.class).receipt().number().value()).isEqualTo("700200");
        assertThat(rehearsal.desk.submitted).hasSize(1);
    }

    @Test
    void theAgentNeedNotWait() {
        sendIntoDoubt();
        rehearsal.desk.existing = Optional.of(FakeDesk.receipt("700200"));

        rehearsal.wizard.next();
        rehearsal.answer();

        rehearsal.step(Step.Done.class);
    }

    @Test
    void theAgentsWordForTheNumberIsTaken() {
        sendIntoDoubt();

        rehearsal.wizard.foundTicket(new TicketNumber("700777"));
        rehearsal.answer();

        assertThat(rehearsal.step(Step.Done.class).receipt().number().value()).isEqualTo("700777");
    }

    @Test
    void nothingIsSentAgainBeforeTheSearchIsOver() {
        sendIntoDoubt();

        rehearsal.wizard.sendAgain();
        rehearsal.answer();

        inDoubt();
        assertThat(rehearsal.desk.submitted).hasSize(1);
    }

    @Test
    void itIsSentAgainWithItsKeyWhenTheAgentDecidesSo() {
        sendIntoDoubt();
        lookThreeTimes();

        rehearsal.wizard.sendAgain();
        rehearsal.step(Step.Sending.class);
        rehearsal.answer();

        rehearsal.step(Step.Done.class);
        assertThat(rehearsal.desk.submitted).hasSize(2);
        assertThat(rehearsal.desk.submitted.get(0)).isEqualTo(rehearsal.desk.submitted.get(1));
    }

    @Test
    void aLookThatComesLateDoesNotDisturbTheNextCase() {
        sendIntoDoubt();
        rehearsal.wizard.next();

        rehearsal.wizard.lookAgain();
        rehearsal.answer();

        rehearsal.step(Step.Choosing.class);
    }

    @Test
    void aCancelledCallIsToldAsWhatItDid() {
        rehearsal.toForm().fillIn().answer();
        rehearsal.wizard.next();
        rehearsal.answerUntil(Step.Sending.class);

        rehearsal.wizard.cancel();
        rehearsal.answer();

        rehearsal.step(Step.Done.class);
    }

    @Test
    void twoClicksSendOneTicket() {
        rehearsal.toForm().fillIn().answer();

        rehearsal.wizard.next();
        rehearsal.wizard.next();
        rehearsal.answer();

        assertThat(rehearsal.desk.submitted).hasSize(1);
    }

    @Test
    void aTicketThatWasNotSentWaitsAndIsSentFromTheList() {
        rehearsal.toForm().fillIn().answer();
        rehearsal.desk.failures.add(new TicketFailure.Unreachable("h"));
        rehearsal.wizard.next();
        rehearsal.answer();
        assertThat(rehearsal.wizard.problemProperty().get().orElseThrow().code())
                .isEqualTo("CH-202");

        restart();
        assertThat(rehearsal.wizard.cases().waitingProperty().get()).hasSize(1);
        toList();
        rehearsal.wizard.next();
        rehearsal.answer();

        assertThat(rehearsal.step(Step.Unfinished.class).opened())
                .containsExactly(new Step.Opened("Padaria Pão Dourado Ltda.", new TicketNumber("700123")));
        assertThat(rehearsal.step(Step.Unfinished.class).cases()).isEmpty();
    }

    @Test
    void theQueueStopsAtTheFirstThatCannotBeSent() throws Exception {
        for (var seed = 1; seed <= 3; seed++) {
            leaveUnsent(seed);
        }
        restart();
        toList();
        rehearsal.desk.failures.add(new TicketFailure.Unreachable("h"));

        rehearsal.wizard.next();
        rehearsal.answer();

        assertThat(rehearsal.desk.submitted).hasSize(1);
        assertThat(rehearsal.step(Step.Unfinished.class).waiting()).hasSize(3);
        assertThat(rehearsal.wizard.problemProperty().get().orElseThrow().code())
                .isEqualTo("CH-202");
    }

    @Test
    void theQueueGoesOnOneByOne() throws Exception {
        leaveUnsent(1);
        leaveUnsent(2);
        restart();
        toList();

        rehearsal.wizard.next();
        rehearsal.answer();
        assertThat(rehearsal.desk.submitted).hasSize(1);
        rehearsal.elapse();

        assertThat(rehearsal.desk.submitted).hasSize(2);
        assertThat(rehearsal.step(Step.Unfinished.class).opened()).hasSize(2);
    }

    @Test
    void whoSignsInFromTheListGoesWhereThatWasAskedFor() {
        sendIntoDoubt();
        restart();
        rehearsal.wizard.cases().show();
        rehearsal.answer();

        rehearsal.wizard.cases().takeUp(onlyCase());
        rehearsal.signIn(new Credentials("ana.souza", "segredo"));

        assertThat(inDoubt().why()).isEqualTo(Step.Doubt.EARLIER);
    }

    @Test
    void aWishIsForgottenWhenTheAgentDoesNotSignIn() {
        sendIntoDoubt();
        restart();
        rehearsal.wizard.cases().show();
        rehearsal.answer();
        rehearsal.wizard.cases().takeUp(onlyCase());
        rehearsal.wizard.back();

        rehearsal.wizard.signIn().changeUser();
        rehearsal.signIn(new Credentials("ana.souza", "segredo"));

        rehearsal.step(Step.Unfinished.class);
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

        rehearsal.wizard.cases().takeUp(onlyCase());
        assertThat(inDoubt().ticket().customer().name()).isEqualTo("Padaria Pão Dourado Ltda.");
        rehearsal.desk.existing = Optional.of(FakeDesk.receipt("700200"));
        rehearsal.elapse();

        rehearsal.step(Step.Done.class);
        assertThat(rehearsal.desk.submitted).isEmpty();
    }

    @Test
    void whatWasTypedIsThereAfterARestart() {
        rehearsal.toForm();
        rehearsal.type(TicketField.CUSTOMER, "Padaria Pão");
        rehearsal.wizard.keepDraft();
        rehearsal.answer();
        rehearsal.type(TicketField.CONTACT, "Conceição");
        rehearsal.wizard.close();

        restart();
        toList();
        rehearsal.wizard.cases().takeUp(onlyCase());

        assertThat(rehearsal.form().text(TicketField.CUSTOMER).get()).isEqualTo("Padaria Pão");
        assertThat(rehearsal.form().text(TicketField.CONTACT).get()).isEqualTo("Conceição");
    }

    @Test
    void aDraftCanBeDiscarded() {
        rehearsal.toForm();
        rehearsal.type(TicketField.CUSTOMER, "Padaria Pão");
        rehearsal.wizard.close();
        restart();
        toList();

        rehearsal.wizard.cases().discard(onlyCase());
        rehearsal.answer();

        assertThat(rehearsal.step(Step.Unfinished.class).cases()).isEmpty();
    }

    @Test
    void anEmptyFormLeavesNothing() {
        rehearsal.toForm();
        rehearsal.wizard.close();

        restart();

        assertThat(rehearsal.wizard.cases().waitingProperty().get()).isEmpty();
    }

    @Test
    void aCaseThatIsOpenInAnotherWindowIsNotSent() throws Exception {
        rehearsal.toForm().fillIn().answer();
        rehearsal.wizard.keepDraft();
        rehearsal.answer();
        var key = rehearsal.form().draft().key();

        try (var elsewhere = rehearsal.cases().open(key).orElseThrow()) {
            assertThat(elsewhere.state()).isInstanceOf(CaseState.Draft.class);
            rehearsal.wizard.next();
            rehearsal.answer();
        }

        assertThat(rehearsal.wizard.problemProperty().get().orElseThrow().code())
                .isEqualTo("CH-501");
        assertThat(rehearsal.desk.submitted).isEmpty();
        assertThat(rehearsal.form().text(TicketField.CONTACT).get()).isEqualTo("Conceição Araújo");
    }

    private void sendIntoDoubt() {
        rehearsal.toForm().fillIn().answer();
        rehearsal.desk.failures.add(new TicketFailure.OutcomeUnknown(CorrelationKey.next(new Random(1))));
        rehearsal.wizard.next();
        rehearsal.answer();
    }

    private void lookThreeTimes() {
        for (var seconds : new int[] {2, 8, 20}) {
            clock.advance(Duration.ofSeconds(seconds));
            rehearsal.elapse();
        }
    }

    private void leaveUnsent(int seed) throws Exception {
        var ticket = ExampleTicket.withKey(CorrelationKey.next(new Random(seed)));
        try (var kept = rehearsal.cases().begin(TicketDraft.of(ticket))) {
            kept.ready(ticket);
            kept.sending();
            kept.failed(new TicketFailure.Unreachable("h"));
        }
    }

    private void restart() {
        rehearsal = new Rehearsal(Example.PROFILE, clock, rehearsal.cases());
        rehearsal.wizard.start();
        rehearsal.answer();
    }

    /** The list of cases, for an agent who is signed in. */
    private void toList() {
        rehearsal.wizard.next();
        rehearsal.signIn(new Credentials("ana.souza", "segredo"));
        rehearsal.wizard.cases().show();
        rehearsal.answer();
    }

    private Sound onlyCase() {
        return (Sound) rehearsal.step(Step.Unfinished.class).cases().get(0);
    }

    private Step.InDoubt inDoubt() {
        return rehearsal.step(Step.InDoubt.class);
    }
}
