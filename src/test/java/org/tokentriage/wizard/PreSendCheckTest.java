package org.tokentriage.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.TicketFailure;

/** What the agent is told before a ticket is sent, and that it never keeps one from being sent. */
class PreSendCheckTest {

    private final MovableClock clock = new MovableClock();
    private final Rehearsal rehearsal = new Rehearsal(Example.PROFILE, clock);

    @Test
    void anOpenTicketIsShownAsSoonAsTheCompanyIsKnown() {
        rehearsal.desk.open = List.of(ticket("700120", true, 1));
        rehearsal.toForm().fillIn();

        rehearsal.wizard.lookUpCustomer();
        rehearsal.answer();

        assertThat(drafting().cautions().earlier()).containsExactlyElementsOf(rehearsal.desk.open);
        assertThat(Action.of(drafting())).isEqualTo(Action.USE_TICKET);
    }

    @Test
    void whoeverSawItSendsWithOnePress() {
        rehearsal.desk.open = List.of(ticket("700120", true, 1));
        rehearsal.toForm().fillIn();
        rehearsal.wizard.lookUpCustomer();
        rehearsal.answer();

        rehearsal.wizard.openAnyway();
        rehearsal.answer();

        rehearsal.step(Step.Done.class);
        assertThat(rehearsal.desk.submitted).hasSize(1);
    }

    @Test
    void whoeverDidNotIsShownItFirstAndDecides() {
        rehearsal.toForm().fillIn();
        rehearsal.desk.open = List.of(ticket("700120", false, 1));

        send();
        assertThat(drafting().cautions().earlier()).hasSize(1);
        assertThat(rehearsal.desk.submitted).isEmpty();

        send();
        rehearsal.step(Step.Done.class);
    }

    @Test
    void aTicketThatAColleagueOpenedMeanwhileIsShownTooBeforeThisOneIsSent() {
        rehearsal.desk.open = List.of(ticket("700120", false, 1));
        rehearsal.toForm().fillIn();
        send();
        rehearsal.desk.open = List.of(ticket("700121", true, 0), ticket("700120", false, 1));

        send();

        assertThat(drafting().cautions().earlier()).hasSize(2);
        assertThat(rehearsal.desk.submitted).isEmpty();
    }

    @Test
    void anOldTicketAboutAnotherTokenIsNotWorthAWarning() {
        rehearsal.desk.open = List.of(ticket("700099", false, 25), ticket("700098", true, 2500));
        rehearsal.toForm().fillIn();

        send();

        assertThat(drafting().cautions().earlier())
                .extracting(earlier -> earlier.number().value())
                .containsExactly("700098");
    }

    @Test
    void aLookThatFailsHoldsNobodyUp() {
        rehearsal.desk.ticketSearchFailure = Optional.of(new TicketFailure.Interrupted());
        rehearsal.toForm().fillIn();

        send();

        rehearsal.step(Step.Done.class);
    }

    @Test
    void aLookThatTakesTooLongHoldsNobodyUp() {
        rehearsal.toForm().fillIn();
        rehearsal.wizard.next();
        assertThat(rehearsal.wizard.busyProperty().get()).isTrue();

        rehearsal.runOutOfPatience();

        rehearsal.step(Step.Sending.class);
        rehearsal.answer();
        assertThat(rehearsal.desk.submitted).hasSize(1);
        rehearsal.step(Step.Done.class);
    }

    @Test
    void aDecisionThatWasMadeIsNotMadeAgainWhenTheTimeIsUp() {
        rehearsal.desk.open = List.of(ticket("700120", true, 1));
        rehearsal.toForm().fillIn();
        send();

        rehearsal.runOutOfPatience();
        rehearsal.answer();

        drafting();
        assertThat(rehearsal.desk.submitted).isEmpty();
    }

    @Test
    void whoeverLeftTheFormSendsNothing() {
        rehearsal.toForm().fillIn();
        rehearsal.wizard.next();

        rehearsal.wizard.back();
        rehearsal.answer();

        rehearsal.step(Step.Findings.class);
        assertThat(rehearsal.desk.submitted).isEmpty();
    }

    @Test
    void whoeverWritesOnMeanwhileSendsNothing() {
        rehearsal.toForm().fillIn();
        rehearsal.wizard.next();

        rehearsal.type(TicketField.EMAIL, "outra@paodourado.example");
        rehearsal.answer();

        drafting();
        assertThat(rehearsal.desk.submitted).isEmpty();
        send();
        assertThat(rehearsal.desk.submitted)
                .extracting(ticket -> ticket.contact().email().value())
                .containsExactly("outra@paodourado.example");
    }

    @Test
    void anotherCompanyOnTheFormHasOtherTickets() {
        rehearsal.desk.open = List.of(ticket("700120", false, 1));
        rehearsal.toForm().fillIn();
        rehearsal.wizard.lookUpCustomer();
        rehearsal.answer();

        rehearsal.type(TicketField.CNPJ, "11.222");
        rehearsal.wizard.lookUpCustomer();

        assertThat(drafting().cautions()).isEqualTo(Cautions.NONE);
    }

    @Test
    void aTextThatTheDeskCannotKeepIsShownBeforeItIsSent() {
        rehearsal.toForm().fillIn();
        rehearsal.type(TicketField.PROBLEM, "Custou 10 €.");

        send();
        var altered = drafting().cautions().altered().orElseThrow();
        assertThat(altered.description().text()).isEqualTo("Custou 10 EUR.");
        assertThat(rehearsal.wizard.outgoing()).contains(altered);
        assertThat(rehearsal.desk.submitted).isEmpty();

        send();
        rehearsal.step(Step.Done.class);
    }

    @Test
    void anIncompleteFormHasNoPreviewAndSaysWhatIsMissing() {
        rehearsal.toForm().fillIn();
        rehearsal.type(TicketField.EMAIL, "");

        assertThat(rehearsal.wizard.outgoing()).isEmpty();
        assertThat(rehearsal.form().complaints().get()).containsOnlyKeys(TicketField.EMAIL);
    }

    private void send() {
        rehearsal.wizard.next();
        rehearsal.answer();
    }

    private Step.Drafting drafting() {
        return rehearsal.step(Step.Drafting.class);
    }

    private EarlierTicket ticket(String number, boolean sameToken, long hours) {
        return new EarlierTicket(
                new TicketNumber(number),
                "Token em branco",
                "Aguardando atendimento",
                Optional.of(LocalDateTime.now(clock).minusHours(hours)),
                sameToken,
                URI.create("https://chamados.exemplo.com.br/" + number));
    }
}
