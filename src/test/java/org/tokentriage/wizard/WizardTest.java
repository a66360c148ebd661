package org.tokentriage.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.diagnosis.Content;
import org.tokentriage.testing.FakeReader;
import org.tokentriage.testing.TempCases;
import org.tokentriage.ticket.FieldProblem;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.ticket.desk.KnownCustomer.KnownContact;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.token.Reading;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenMemory;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.token.card.CardReader;
import org.tokentriage.token.card.CardService;
import org.tokentriage.token.card.CardState;
import org.tokentriage.wizard.form.CustomerLookup;
import org.tokentriage.wizard.form.TicketForm;
import org.tokentriage.wizard.step.Related;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.ExampleTicket;
import org.tokentriage.wizard.testing.FakeDesk;
import org.tokentriage.wizard.testing.WizardHarness;
import org.tokentriage.words.Problem;
import org.tokentriage.words.Problems;

class WizardTest {

    private static final CardService NO_CARD = new CardService.Running(List.of());
    private static final CardService ONE_CARD =
            new CardService.Running(List.of(new CardReader("reader", new CardState.Inserted("3B00"))));

    private final WizardHarness harness =
            new WizardHarness(Example.PROFILE, Example.CLOCK, TempCases.open(ExampleTicket.CLOCK));
    private final FakeReader reader = harness.reader;
    private final FakeDesk desk = harness.desk;
    private final Wizard wizard = harness.wizard;

    @Test
    void readsTheOnlyTokenByItself() {
        wizard.start();

        assertThat(step(Step.Findings.class).diagnosis().content()).isInstanceOf(Content.Blank.class);
        assertThat(reader.read).containsExactly(Example.SLOT);
    }

    @Test
    void asksWhichOfSeveralTokens() {
        reader.survey = Example.survey(Example.SLOT, Example.SECOND_SLOT);

        wizard.start();
        wizard.choose(Example.SECOND_SLOT);
        wizard.next();

        assertThat(reader.read).containsExactly(Example.SECOND_SLOT);
    }

    @Test
    void tellsAMissingReaderFromAMissingTokenAndFromAnotherMakersToken() {
        reader.survey = Example.survey();
        wizard.start();
        assertThat(problem().code()).isEqualTo("TK-201");

        reader.survey = Example.survey(new TokenSlot(1, "reader", new SlotState.Empty()));
        wizard.next();
        assertThat(problem().code()).isEqualTo("TK-202");

        var foreign = new SlotState.Unreadable(new TokenFailure.TokenNotRecognised());
        reader.survey = Example.survey(new TokenSlot(1, "reader", foreign));
        wizard.next();
        assertThat(problem().code()).isEqualTo("TK-204");
    }

    @Test
    void aTokenThatIsConnectedIsReadByItself() {
        reader.survey = Example.survey();
        wizard.start();
        assertThat(problem().code()).isEqualTo("TK-201");

        reader.survey = Example.survey(Example.SLOT);
        wizard.cardsChanged(ONE_CARD);

        step(Step.Findings.class);
        assertThat(reader.closed).as("the module is opened anew").isTrue();
    }

    @Test
    void aTokenThatIsTakenOutWhileOneIsChosenIsNoLongerOffered() {
        reader.survey = Example.survey(Example.SLOT, Example.SECOND_SLOT);
        wizard.start();

        reader.survey = Example.survey(new TokenSlot(1, "reader", new SlotState.Empty()));
        wizard.cardsChanged(NO_CARD);

        assertThat(problem().code()).isEqualTo("TK-202");
    }

    @Test
    void whatChangesWhileAModuleIsAtWorkIsLookedAtAfterwards() {
        reader.survey = Example.survey();
        reader.duringSurvey = () -> {
            reader.survey = Example.survey(Example.SLOT);
            reader.duringSurvey = () -> {};
            wizard.cardsChanged(ONE_CARD);
        };

        wizard.start();

        step(Step.Findings.class);
    }

    @Test
    void aVerdictStaysWhenItsTokenIsTakenOut() {
        wizard.start();
        var verdict = step(Step.Findings.class);

        wizard.cardsChanged(NO_CARD);
        wizard.cardsChanged(ONE_CARD);

        assertThat(wizard.stepProperty().get()).isEqualTo(verdict);
    }

    @Test
    void aTokenThatWasTakenOutTooEarlyIsReadWhenItComesBack() {
        var whole = reader.snapshot;
        reader.snapshot = Example.snapshot(new Reading.Interrupted(
                new ReadingStep(2, ReadingStep.Kind.PUBLIC_KEYS), new TokenFailure.TokenRemoved("CKR_DEVICE_REMOVED")));
        wizard.start();
        wizard.cardsChanged(NO_CARD);
        assertThat(step(Step.Findings.class).diagnosis().content()).isInstanceOf(Content.Unproven.class);

        reader.snapshot = whole;
        wizard.cardsChanged(ONE_CARD);

        assertThat(step(Step.Findings.class).diagnosis().content()).isInstanceOf(Content.Blank.class);
    }

    @Test
    void comingBackToTheTokenDoesNotReadItAgain() {
        wizard.start();

        wizard.back();

        assertThat(step(Step.Choosing.class).chosen()).isEqualTo(Example.SLOT);
        assertThat(reader.read).hasSize(1);
    }

    @Test
    void aFailedReadingOpensTheModuleAnew() {
        reader.failure = Optional.of(new TokenFailure.ModuleError("C_GetSlotList", "CKR_DEVICE_ERROR"));
        wizard.start();
        assertThat(problem().code()).isEqualTo("TK-302");
        assertThat(reader.closed).isTrue();

        reader.failure = Optional.empty();
        wizard.next();

        assertThat(wizard.problemProperty().get()).isEmpty();
        step(Step.Findings.class);
    }

    @Test
    void anUnprovenReadingIsReadAgainAndNeverFilled() {
        reader.snapshot = Example.snapshot(new Reading.Interrupted(
                new ReadingStep(2, ReadingStep.Kind.PUBLIC_KEYS), new TokenFailure.TokenRemoved("CKR_DEVICE_REMOVED")));
        wizard.start();

        wizard.next();

        step(Step.Findings.class);
        assertThat(reader.read).hasSize(2);
    }

    @Test
    void aBlankTokenLeadsToBothNumbers() {
        desk.related.add(List.of());
        desk.related.add(List.of(new RelatedTicket(new TicketNumber("700124"), "Relacionamento")));
        fillIn();

        wizard.next();
        harness.answerUntil(Step.Sending.class).answer();
        assertThat(step(Step.Done.class).related()).isInstanceOf(Related.Looking.class);
        harness.elapse();
        harness.elapse();

        assertThat(step(Step.Done.class).receipt().number().value()).isEqualTo("700123");
        assertThat(step(Step.Done.class).related()).isInstanceOf(Related.Found.class);
        assertThat(harness.waits).containsExactly(Duration.ZERO, Duration.ofSeconds(3));
    }

    @Test
    void whatElseWasFoundOnABlankTokenGoesWithTheTicket() {
        var full = Optional.of(new TokenMemory(32768, 0));
        var token = Example.OPERATIONAL;
        reader.snapshot = new TokenSnapshot(
                Example.MODULE,
                Example.SLOT.holding(new TokenInfo(
                        token.label(), token.manufacturer(), token.model(), token.serial(), token.flags(), full, full)),
                List.of(),
                new Reading.Confirmed(),
                Example.NOW);

        beginForm();

        assertThat(form().draft().wording().problem())
                .startsWith("O token TOKEN e-CNPJ (série ")
                .endsWith("Também encontrado: Memória ocupada. Memória livre, segundo o token: 0 de 32768 bytes.");
    }

    @Test
    void theDesksOwnDeadlineIsPromisedWhenItComesAndTheSitesUntilThen() {
        desk.deadline = Optional.of(Example.NOW.plus(Duration.ofDays(3)));
        fillIn();

        wizard.next();
        harness.answerUntil(Step.Done.class);
        var openedAt = step(Step.Done.class).receipt().openedAt();
        assertThat(step(Step.Done.class).promise().answerBy()).isEqualTo(openedAt.plus(Duration.ofHours(24)));

        harness.answer();
        assertThat(step(Step.Done.class).promise().answerBy()).isEqualTo(desk.deadline.get());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDeadlineThatIsPastOrNotToldLeavesTheSitesPromise(boolean failing) {
        desk.deadline = Optional.of(Example.NOW.minusSeconds(1));
        desk.deadlineFailure = failing ? Optional.of(new TicketFailure.Interrupted()) : Optional.empty();
        fillIn();

        wizard.next();
        harness.answer();

        var done = step(Step.Done.class);
        assertThat(done.promise().answerBy())
                .isEqualTo(done.receipt().openedAt().plus(Duration.ofHours(24)));
        assertThat(wizard.problemProperty().get()).isEmpty();
    }

    @Test
    void stopsLookingForTheRelatedDemandAfterItsTime() {
        fillIn();
        wizard.next();
        harness.answer();

        harness.elapse();
        harness.elapse();
        harness.elapse();

        assertThat(step(Step.Done.class).related()).isInstanceOf(Related.NotYet.class);
        wizard.sent().lookForRelated();
        desk.related.add(List.of(new RelatedTicket(new TicketNumber("700124"), "Relacionamento")));
        harness.elapse();
        assertThat(step(Step.Done.class).related()).isInstanceOf(Related.Found.class);
    }

    @Test
    void aLateLookDoesNotDisturbTheNextCase() {
        fillIn();
        wizard.next();
        harness.answer();

        wizard.lookAgain();
        harness.elapse();

        step(Step.Choosing.class);
    }

    @Test
    void aSentTicketCannotBeGoneBackTo() {
        fillIn();
        wizard.next();
        harness.answer();

        wizard.back();

        step(Step.Done.class);
    }

    @Test
    void anIncompleteFormIsNotSentAndSaysWhatIsMissing() {
        fillIn();
        form().text(TicketField.PHONE_2).set("(11) 98765-4321");

        wizard.next();

        step(Step.Drafting.class);
        assertThat(form().complaints().get()).isEqualTo(Map.of(TicketField.PHONE_2, FieldProblem.PHONE_SAME_AS_FIRST));
        assertThat(desk.submitted).isEmpty();
    }

    @Test
    void aFailureKeepsWhatWasTyped() {
        fillIn();
        desk.failures.add(new TicketFailure.Unreachable("chamados.exemplo.com.br"));

        wizard.next();
        harness.answer();

        assertThat(problem().code()).isEqualTo("CH-202");
        assertThat(form().text(TicketField.CUSTOMER).get()).isEqualTo("Padaria Pão Dourado Ltda.");
    }

    @Test
    void goingBackAndForthKeepsTheForm() {
        fillIn();

        wizard.back();
        wizard.next();

        assertThat(form().text(TicketField.CONTACT).get()).isEqualTo("Conceição Araújo");
    }

    @Test
    void theSameKeyGoesWithEverySending() {
        fillIn();
        desk.failures.add(new TicketFailure.Unreachable("chamados.exemplo.com.br"));

        wizard.next();
        harness.answer();
        wizard.next();
        harness.answer();

        assertThat(desk.submitted).hasSize(2);
        assertThat(desk.submitted.get(0).key()).isEqualTo(desk.submitted.get(1).key());
    }

    @Test
    void aKnownCompanyFillsTheFormButNotOverWhatWasTyped() {
        desk.customer = Optional.of(new KnownCustomer(
                "120",
                "PADARIA PÃO DOURADO LTDA",
                List.of(new KnownContact("2", "Conceição Araújo", "c@p.example", "4"))));
        beginForm();
        form().text(TicketField.EMAIL).set("outra@p.example");

        form().text(TicketField.CNPJ).set("11.222.333/0001-81");
        wizard.form().lookUpCustomer();
        harness.answer();

        assertThat(form().text(TicketField.CUSTOMER).get()).isEqualTo("PADARIA PÃO DOURADO LTDA");
        assertThat(form().text(TicketField.CONTACT).get()).isEqualTo("Conceição Araújo");
        assertThat(form().text(TicketField.EMAIL).get()).isEqualTo("outra@p.example");
        assertThat(form().text(TicketField.TITLE).get()).isEqualTo("Token em branco - PADARIA PÃO DOURADO LTDA");
    }

    @Test
    void theTicketIsOpenedForTheContactWhoseNameWasTyped() {
        desk.customer = Optional.of(new KnownCustomer(
                "120",
                "PADARIA",
                List.of(
                        new KnownContact("2", "Pessoa Um", "", "4"),
                        new KnownContact("3", "CONCEICAO ARAUJO", "", "5"))));
        fillIn();
        wizard.form().lookUpCustomer();
        harness.answer();

        wizard.next();
        harness.answer();

        assertThat(desk.submitted.get(0).requester()).contains(new Requester("120", "3", "5"));
    }

    @Test
    void whereNobodyIsListedWithoutAnEmailThePersonIsLookedUpBeforeSending() {
        var nobodyYet = new KnownCustomer("120", "PADARIA", List.of(), false);
        desk.customer = Optional.of(nobodyYet);
        fillIn();
        wizard.form().lookUpCustomer();
        harness.answer();
        var person = new KnownContact(
                "7", "Outro Nome", form().text(TicketField.EMAIL).get(), "");
        desk.customer = Optional.of(new KnownCustomer("120", "PADARIA", List.of(person), false));

        wizard.next();
        harness.answer();

        assertThat(desk.submitted.get(0).requester()).contains(new Requester("120", "7", ""));
    }

    @Test
    void aLookUpThatFailedIsNotAnUnknownCompanyAndIsRepeatedBeforeSending() {
        anotherCompany();
        desk.failures.add(new TicketFailure.Interrupted());

        wizard.next();
        harness.answer();

        assertThat(problem().code()).isEqualTo("CH-302");
        assertThat(problem().remedy()).contains(Problem.Remedy.CHOOSE_CUSTOMER);
        assertThat(form().lookup().get()).isInstanceOf(CustomerLookup.Failed.class);
        assertThat(desk.submitted).isEmpty();

        wizard.next();
        harness.answer();
        step(Step.Done.class);
    }

    @Test
    void aLookUpThatStumblesOverALoginOffersTheGenericCustomerToo() {
        anotherCompany();
        for (var failure : List.of(
                new TicketFailure.SignInRefused(),
                new TicketFailure.ProxyRefused("proxy:8080", TicketFailure.ProxyWish.LOGIN))) {
            desk.failures.add(failure);

            wizard.next();
            harness.answer();

            assertThat(problem().remedies())
                    .hasSize(2)
                    .contains(
                            Problem.Remedy.CHOOSE_CUSTOMER,
                            Problems.of(failure).remedy().orElseThrow());
        }
    }

    @Test
    void theAgentMayOpenForTheGenericCustomerAllTheSameButForThisCompanyOnly() {
        anotherCompany();
        desk.failures.add(new TicketFailure.Interrupted());
        wizard.next();
        harness.answer();
        desk.failures.add(new TicketFailure.Unreachable("host"));

        wizard.form().openForGeneric();
        harness.answer();
        assertThat(desk.submitted).as("the desk was not asked again").hasSize(1);
        assertThat(desk.submitted.get(0).requester()).isEmpty();

        desk.failures.add(new TicketFailure.Interrupted());
        form().text(TicketField.CNPJ).set("11222333000181");
        wizard.next();
        harness.answer();
        assertThat(desk.submitted)
                .as("another company is not covered by that word")
                .hasSize(1);
    }

    @Test
    void aTicketWaitsForALookUpThatIsStillGoingOn() {
        anotherCompany();
        wizard.form().lookUpCustomer();
        assertThat(form().lookup().get()).isInstanceOf(CustomerLookup.Looking.class);

        wizard.next();
        assertThat(wizard.busyProperty().get()).isTrue();
        desk.customer = Optional.of(new KnownCustomer(
                "120", "PADARIA", List.of(new KnownCustomer.KnownContact("9", "CONCEIÇÃO ARAÚJO", "", ""))));
        harness.answer();

        assertThat(desk.submitted)
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.requester()).isPresent());
    }

    private void anotherCompany() {
        fillIn();
        form().text(TicketField.CNPJ).set("00000000000191");
    }

    @Test
    void changingTheUserKeepsTheForm() {
        fillIn();

        wizard.signIn().changeUser();
        harness.signIn(new Credentials("outro", "senha"));

        assertThat(form().text(TicketField.CONTACT).get()).isEqualTo("Conceição Araújo");
    }

    @Test
    void withoutAProfileTheTokenIsReadAndTheTicketIsNot() {
        var alone = WizardHarness.withoutDesk().wizard;

        alone.start();
        alone.next();

        assertThat(alone.stepProperty().get()).isInstanceOf(Step.Findings.class);
        assertThat(alone.problemProperty().get().orElseThrow().code()).isEqualTo("CH-101");
    }

    private void beginForm() {
        harness.toSignIn().signIn(new Credentials("integracao.token", "senha"));
    }

    private void fillIn() {
        beginForm();
        form().text(TicketField.CNPJ).set("11222333000181");
        form().text(TicketField.CUSTOMER).set("Padaria Pão Dourado Ltda.");
        form().text(TicketField.CONTACT).set("Conceição Araújo");
        form().text(TicketField.PHONE_1).set("11 98765-4321");
        form().text(TicketField.PHONE_2).set("(11) 3456-7890");
        form().text(TicketField.EMAIL).set("financeiro@paodourado.example");
        wizard.form().lookUpCustomer();
        harness.answer();
    }

    private TicketForm form() {
        return harness.form();
    }

    private Problem problem() {
        return wizard.problemProperty().get().orElseThrow();
    }

    private <T extends Step> T step(Class<T> kind) {
        return harness.step(kind);
    }
}
