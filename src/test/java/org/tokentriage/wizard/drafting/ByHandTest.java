package org.tokentriage.wizard.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tokentriage.settings.SiteByHand;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.profile.UnconfiguredSite;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.testing.TempCases;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.Cases;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.office.Patience;
import org.tokentriage.ticket.office.TicketOffice;
import org.tokentriage.wizard.cases.PastReceipt;
import org.tokentriage.wizard.form.CopyField;
import org.tokentriage.wizard.form.CopyForm.Entry;
import org.tokentriage.wizard.form.CopyForm.Fault;
import org.tokentriage.wizard.step.Action;
import org.tokentriage.wizard.step.Related;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.FakeDesk;
import org.tokentriage.wizard.testing.WizardHarness;

/** Tickets that a person opens by hand, from the verdict to a receipt with both numbers. */
class ByHandTest {

    private static final TicketNumber NUMBER = new TicketNumber("700123");
    private static final TicketNumber DEMAND = new TicketNumber("700124");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T13:32:00Z"));
    private final Cases cases = TempCases.open(clock);
    private final WizardHarness harness = WizardHarness.byHand(clock, cases);

    @Test
    void withoutAnyProfileTheFormIsThereAndNobodyIsAskedToSignIn() {
        harness.toSignIn();

        assertThat(harness.form().isByHand()).isTrue();
        assertThat(harness.wizard.problemProperty().get()).isEmpty();
        assertThat(Action.of(harness.step(Step.Drafting.class))).isEqualTo(Action.COPY_FIELDS);
    }

    @Test
    void theFieldsAreThereInTheProceduresOrder() {
        var copying = toCopying();

        assertThat(copying.texts().keySet()).containsExactly(CopyField.values());
        assertThat(copying.texts())
                .containsEntry(CopyField.CNPJ, "11.222.333/0001-81")
                .containsEntry(CopyField.PHONE_2, "(11) 3456-7890")
                .containsEntry(CopyField.EMAIL, "financeiro@paodourado.example");
        assertThat(copying.texts().get(CopyField.DESCRIPTION))
                .startsWith("Chave: " + copying.ticket().key().value());
        assertThat(copying.texts().values()).allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @Test
    void theNextFieldIsTheOneAfterThatWhichWasCopiedLast() {
        var form = toCopying().form();
        var copied = Arrays.stream(CopyField.values())
                .map(field -> {
                    var next = form.next();
                    form.copied(next);
                    return next;
                })
                .toList();

        assertThat(copied).containsExactly(CopyField.values());
        assertThat(form.next()).isEqualTo(CopyField.CNPJ);
        form.copied(CopyField.SOLUTION);
        assertThat(form.next()).isEqualTo(CopyField.PHONE_1);
    }

    @Test
    void bothNumbersMakeAReceiptAndTheCaseIsOver() throws Exception {
        var at = toCopying();
        tell(at, NUMBER.value(), DEMAND.value());

        var done = harness.step(Step.Done.class);
        assertThat(done.receipt().number()).isEqualTo(NUMBER);
        assertThat(done.receipt().page()).isEmpty();
        assertThat(done.promise().answerBy()).isEqualTo(clock.instant().plus(Duration.ofHours(24)));
        assertThat(demands(done)).containsExactly(DEMAND.value());
        assertThat(state()).isInstanceOfSatisfying(CaseState.OpenedByHand.class, open -> {
            assertThat(open.number()).isEqualTo(NUMBER);
            assertThat(open.demand()).contains(DEMAND);
        });
        assertThat(cases.unfinished()).isEmpty();
        assertThat(cases.all().get(0).draft()).isEmpty();
    }

    @Test
    void theDemandMayBeToldLaterAndOnlyOnce() throws Exception {
        tell(toCopying(), NUMBER.value(), "");
        assertThat(harness.step(Step.Done.class).related()).isInstanceOf(Related.ToBeTold.class);

        harness.wizard.sent().noteDemand(DEMAND);
        harness.answer();
        harness.wizard.sent().noteDemand(new TicketNumber("9"));
        harness.answer();

        assertThat(demands(harness.step(Step.Done.class))).containsExactly(DEMAND.value());
        assertThat(((CaseState.OpenedByHand) state()).demand()).contains(DEMAND);
    }

    @Test
    void aMistypedNumberIsCorrectedAndTheDemandStays() throws Exception {
        tell(toCopying(), "700132", DEMAND.value());
        var openedAt = harness.step(Step.Done.class).receipt().openedAt();

        harness.wizard.sent().correctNumber(NUMBER);
        harness.answer();

        var done = harness.step(Step.Done.class);
        assertThat(done.receipt().number()).isEqualTo(NUMBER);
        assertThat(done.receipt().openedAt()).isEqualTo(openedAt);
        assertThat(demands(done)).containsExactly(DEMAND.value());
        assertThat(((CaseState.OpenedByHand) state()).number()).isEqualTo(NUMBER);
    }

    @Test
    void whatIsNoNumberIsSaidAndNothingIsKept() throws Exception {
        var at = toCopying();
        tell(at, "", "12a");
        assertThat(at.form().faults().get())
                .containsEntry(Entry.NUMBER, Fault.MISSING)
                .containsEntry(Entry.DEMAND, Fault.NO_NUMBER);

        tell(at, "700123", "700123");
        assertThat(at.form().faults().get()).containsOnlyKeys(Entry.DEMAND).containsValue(Fault.SAME_AS_TICKET);
        harness.step(Step.Copying.class);
        assertThat(state()).isInstanceOf(CaseState.ByHand.class);
    }

    @Test
    void aProgramThatDiesWhileAPersonCopiesLosesNothing() throws Exception {
        var before = toCopying();

        var after = takeUpAfterwards();

        assertThat(after.ticket()).isEqualTo(before.ticket());
        assertThat(after.texts()).isEqualTo(before.texts());
    }

    @Test
    void aProgramThatDiesOnTheFormLosesNothingEither() throws Exception {
        harness.toSignIn().fillIn().keepDraft();
        harness.answer();

        var later = listed();
        later.wizard.cases().takeUp(first(later));

        assertThat(later.form().text(TicketField.CONTACT).get()).isEqualTo("Conceição Araújo");
        assertThat(later.form().isByHand()).isTrue();
    }

    @Test
    void oneCaseHasOneNumberWhoeverTellsItFirst() throws Exception {
        var first = toCopying();
        var second = WizardHarness.byHand(clock, cases);
        second.wizard.cases().show();
        second.answer();
        second.wizard.cases().takeUp(first(second));
        tell(first, "700123", "");

        var late = second.step(Step.Copying.class);
        late.form().text(Entry.NUMBER).set("800999");
        second.wizard.next();
        second.answer();

        assertThat(second.step(Step.Done.class).receipt().number()).isEqualTo(NUMBER);
        assertThat(second.wizard.problemProperty().get().orElseThrow().values()).containsExactly("700123", "800999");
        assertThat(cases.all()).hasSize(1);
        assertThat(((CaseState.OpenedByHand) state()).number()).isEqualTo(NUMBER);
    }

    @Test
    void theAgentGoesBackToTheFormAndOnAgainUnderTheSameKey() throws Exception {
        var key = toCopying().ticket().key();
        harness.wizard.back();
        harness.answer();
        harness.type(TicketField.CONTACT, "Outra Pessoa");
        assertThat(state()).isInstanceOf(CaseState.Draft.class);
        harness.wizard.next();
        harness.answer();

        var again = harness.step(Step.Copying.class);
        assertThat(again.ticket().key()).isEqualTo(key);
        assertThat(again.texts()).containsEntry(CopyField.CONTACT, "Outra Pessoa");
        assertThat(cases.all()).hasSize(1);
    }

    @Test
    void beforeAnotherTicketAboutTheSameTokenTheOpenOneIsShown() throws Exception {
        tell(toCopying(), NUMBER.value(), "");

        var next = another();

        var warned = next.step(Step.Drafting.class);
        assertThat(warned.cautions().earlier()).singleElement().satisfies(earlier -> {
            assertThat(earlier.number()).isEqualTo(NUMBER);
            assertThat(earlier.sameToken()).isTrue();
            assertThat(earlier.page()).isEmpty();
        });
        assertThat(Action.of(warned)).isEqualTo(Action.USE_TICKET);
        next.wizard.form().openAnyway();
        next.answer();
        next.step(Step.Copying.class);
    }

    @Test
    void beforeAnotherTicketForTheSameCompanyTheOneWithoutANumberIsAskedFor() {
        var first = toCopying().ticket().key();

        var next = another();

        assertThat(next.step(Step.Drafting.class).cautions().byHand())
                .extracting(ListedCase.Sound::key)
                .containsExactly(first);
    }

    @Test
    void whenTheAnswerWasDueTheTicketOfThenIsNotShown() {
        tell(toCopying(), NUMBER.value(), "");
        clock.advance(Duration.ofHours(25));

        var next = another();

        next.step(Step.Copying.class);
    }

    @Test
    void whereTheProfileSaysWhereTheDeskIsItsPagesAreKnown() {
        var site = UnconfiguredSite.profile();
        var desk = new SiteByHand(
                Optional.of(URI.create("https://chamados.exemplo.com.br/qualitor")),
                "html/chamado.php?cdchamado={chamado}");
        var profile =
                new SiteProfile(desk, site.codes(), site.texts(), site.related(), site.answerWithin(), site.computer());
        var there = WizardHarness.byHand(profile, clock, cases, true);
        there.toSignIn().fillIn();
        there.wizard.next();
        there.answer();

        var copying = there.step(Step.Copying.class);
        assertThat(copying.desk()).contains(desk.address().orElseThrow());
        copying.form().text(Entry.NUMBER).set("700123");
        there.wizard.next();
        there.answer();
        assertThat(there.step(Step.Done.class).receipt().page())
                .contains(URI.create("https://chamados.exemplo.com.br/qualitor/html/chamado.php?cdchamado=700123"));
    }

    @Test
    void aCaseThatWasCopiedBeforeTheDeskWasConnectedIsStillAskedForItsNumber() throws Exception {
        var before = toCopying();
        var connected = new WizardHarness(Example.PROFILE, clock, cases);
        connected.wizard.cases().show();
        connected.answer();
        connected.wizard.cases().takeUp(first(connected));

        var at = connected.step(Step.Copying.class);
        assertThat(at.ticket()).isEqualTo(before.ticket());
        at.form().text(Entry.NUMBER).set("700123");
        connected.wizard.next();
        connected.answer();

        assertThat(connected.step(Step.Done.class).receipt().page()).isPresent();
        assertThat(connected.desk.submitted).isEmpty();
    }

    @Test
    void aCaseInDoubtIsNotOpenedByHandButSaysThatItNeedsTheDesk() throws Exception {
        var ticket = toCopying().ticket();
        try (var kept = cases.open(ticket.key()).orElseThrow()) {
            kept.save(TicketDraft.of(ticket));
            kept.ready(ticket);
            kept.sending();
            kept.unknown();
        }
        var later = listed();
        later.wizard.cases().takeUp(first(later));

        later.step(Step.Unfinished.class);
        assertThat(later.wizard.problemProperty().get()).isPresent();
        assertThat(state()).isInstanceOf(CaseState.Unknown.class);
    }

    @Test
    void aCaseThatIsBeingOpenedByHandIsNotSentByAnotherWindow() throws Exception {
        var ticket = toCopying().ticket();
        var desk = new FakeDesk();

        var outcome = new TicketOffice(cases, desk, Patience.USUAL, clock).submit(ticket);

        assertThat(outcome.state()).isInstanceOf(CaseState.ByHand.class);
        assertThat(desk.submitted).isEmpty();
    }

    @Test
    void theFormIsThereAtOnceWhenTheAgentGoesBack() {
        toCopying();
        harness.wizard.back();

        harness.step(Step.Drafting.class);
    }

    @Test
    void aNumberIsInTheListOfTheLastReceiptsAfterTheNextStart() throws Exception {
        tell(toCopying(), NUMBER.value(), DEMAND.value());

        var next = WizardHarness.byHand(clock, cases);
        var told = new ArrayList<PastReceipt>();
        next.wizard.receipts().list(told::addAll);
        next.answer();

        assertThat(told).extracting(past -> past.receipt().number()).containsExactly(NUMBER);
    }

    private Step.Copying toCopying() {
        harness.toSignIn().fillIn();
        harness.wizard.next();
        harness.answer();
        return harness.step(Step.Copying.class);
    }

    /** The next customer's form, filled in and handed over, under a key of its own. */
    private WizardHarness another() {
        harness.wizard.lookAgain();
        harness.answer();
        harness.wizard.next();
        harness.wizard.next();
        harness.fillIn();
        harness.wizard.next();
        return harness.answer();
    }

    private void tell(Step.Copying at, String number, String demand) {
        at.form().text(Entry.NUMBER).set(number);
        at.form().text(Entry.DEMAND).set(demand);
        harness.wizard.next();
        harness.answer();
    }

    private Step.Copying takeUpAfterwards() {
        var later = listed();
        later.wizard.cases().takeUp(first(later));
        return later.step(Step.Copying.class);
    }

    private static ListedCase.Sound first(WizardHarness listed) {
        return (ListedCase.Sound) listed.step(Step.Unfinished.class).cases().get(0);
    }

    private WizardHarness listed() {
        var later = WizardHarness.byHand(clock, cases);
        later.wizard.cases().show();
        return later.answer();
    }

    private CaseState state() throws Exception {
        return ((ListedCase.Sound) cases.all().get(0)).state();
    }

    private static List<String> demands(Step.Done done) {
        return ((Related.Found) done.related())
                .demands().stream().map(demand -> demand.number().value()).toList();
    }
}
