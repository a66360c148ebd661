package org.tokentriage.wizard.drafting;

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
import org.tokentriage.wizard.step.Action;
import org.tokentriage.wizard.step.Cautions;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.WizardHarness;

/** What the agent is told before a ticket is sent, and that it never keeps one from being sent. */
class PreSendCheckTest {

    private final MovableClock clock = new MovableClock();
    private final WizardHarness harness = new WizardHarness(Example.PROFILE, clock);

    @Test
    void anOpenTicketIsShownAsSoonAsTheCompanyIsKnown() {
        harness.desk.open = List.of(ticket("700120", true, 1));
        harness.toForm().fillIn();

        harness.wizard.form().lookUpCustomer();
        harness.answer();

        assertThat(drafting().cautions().earlier()).containsExactlyElementsOf(harness.desk.open);
        assertThat(Action.of(drafting())).isEqualTo(Action.USE_TICKET);
    }

    @Test
    void whoeverSawItSendsWithOnePress() {
        harness.desk.open = List.of(ticket("700120", true, 1));
        harness.toForm().fillIn();
        harness.wizard.form().lookUpCustomer();
        harness.answer();

        harness.wizard.form().openAnyway();
        harness.answer();

        harness.step(Step.Done.class);
        assertThat(harness.desk.submitted).hasSize(1);
    }

    @Test
    void whoeverDidNotIsShownItFirstAndDecides() {
        harness.toForm().fillIn();
        harness.desk.open = List.of(ticket("700120", false, 1));

        send();
        assertThat(drafting().cautions().earlier()).hasSize(1);
        assertThat(harness.desk.submitted).isEmpty();

        send();
        harness.step(Step.Done.class);
    }

    @Test
    void aTicketThatAColleagueOpenedMeanwhileIsShownTooBeforeThisOneIsSent() {
        harness.desk.open = List.of(ticket("700120", false, 1));
        harness.toForm().fillIn();
        send();
        harness.desk.open = List.of(ticket("700121", true, 0), ticket("700120", false, 1));

        send();

        assertThat(drafting().cautions().earlier()).hasSize(2);
        assertThat(harness.desk.submitted).isEmpty();
    }

    @Test
    void anOldTicketAboutAnotherTokenIsNotWorthAWarning() {
        harness.desk.open = List.of(ticket("700099", false, 25), ticket("700098", true, 2500));
        harness.toForm().fillIn();

        send();

        assertThat(drafting().cautions().earlier())
                .extracting(earlier -> earlier.number().value())
                .containsExactly("700098");
    }

    @Test
    void aLookThatFailsHoldsNobodyUp() {
        harness.desk.ticketSearchFailure = Optional.of(new TicketFailure.Interrupted());
        harness.toForm().fillIn();

        send();

        harness.step(Step.Done.class);
    }

    @Test
    void aLookThatTakesTooLongHoldsNobodyUp() {
        harness.toForm().fillIn();
        harness.wizard.next();
        assertThat(harness.wizard.busyProperty().get()).isTrue();

        harness.runOutOfPatience();

        harness.step(Step.Sending.class);
        harness.answer();
        assertThat(harness.desk.submitted).hasSize(1);
        harness.step(Step.Done.class);
    }

    @Test
    void aDecisionThatWasMadeIsNotMadeAgainWhenTheTimeIsUp() {
        harness.desk.open = List.of(ticket("700120", true, 1));
        harness.toForm().fillIn();
        send();

        harness.runOutOfPatience();
        harness.answer();

        drafting();
        assertThat(harness.desk.submitted).isEmpty();
    }

    @Test
    void whoeverLeftTheFormSendsNothing() {
        harness.toForm().fillIn();
        harness.wizard.next();

        harness.wizard.back();
        harness.answer();

        harness.step(Step.Findings.class);
        assertThat(harness.desk.submitted).isEmpty();
    }

    @Test
    void whoeverWritesOnMeanwhileSendsNothing() {
        harness.toForm().fillIn();
        harness.wizard.next();

        harness.type(TicketField.EMAIL, "outra@paodourado.example");
        harness.answer();

        drafting();
        assertThat(harness.desk.submitted).isEmpty();
        send();
        assertThat(harness.desk.submitted)
                .extracting(ticket -> ticket.contact().email().value())
                .containsExactly("outra@paodourado.example");
    }

    @Test
    void anotherCompanyOnTheFormHasOtherTickets() {
        harness.desk.open = List.of(ticket("700120", false, 1));
        harness.toForm().fillIn();
        harness.wizard.form().lookUpCustomer();
        harness.answer();

        harness.type(TicketField.CNPJ, "11.222");
        harness.wizard.form().lookUpCustomer();

        assertThat(drafting().cautions()).isEqualTo(Cautions.NONE);
    }

    @Test
    void aTextThatTheDeskCannotKeepIsShownBeforeItIsSent() {
        harness.toForm().fillIn();
        harness.type(TicketField.PROBLEM, "Custou 10 €.");

        send();
        var altered = drafting().cautions().altered().orElseThrow();
        assertThat(altered.description().text()).isEqualTo("Custou 10 EUR.");
        assertThat(harness.wizard.form().outgoing()).contains(altered);
        assertThat(harness.desk.submitted).isEmpty();

        send();
        harness.step(Step.Done.class);
    }

    @Test
    void anIncompleteFormHasNoPreviewAndSaysWhatIsMissing() {
        harness.toForm().fillIn();
        harness.type(TicketField.EMAIL, "");

        assertThat(harness.wizard.form().outgoing()).isEmpty();
        assertThat(harness.form().complaints().get()).containsOnlyKeys(TicketField.EMAIL);
    }

    private void send() {
        harness.wizard.next();
        harness.answer();
    }

    private Step.Drafting drafting() {
        return harness.step(Step.Drafting.class);
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
