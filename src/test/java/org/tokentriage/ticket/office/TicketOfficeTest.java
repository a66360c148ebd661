package org.tokentriage.ticket.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.testing.SimulatedSite;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.SampleTicket;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseFailure;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.desk.Sought;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.journal.CaseJournal;
import org.tokentriage.ticket.journal.StoragePolicy;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.fault.Fault;
import org.tokentriage.training.fault.Spoiling;
import org.tokentriage.training.fault.Symptom;

/** The office over a real journal and a simulated Qualitor. */
class TicketOfficeTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Ticket TICKET =
            SampleTicket.ticket(SampleTicket.key(1)).by(new Requester("120", "2", "4"));
    private static final Ticket OTHER = SampleTicket.ticket(SampleTicket.key(2)).by(new Requester("120", "2", "4"));
    private static final CorrelationKey KEY = TICKET.key();

    @TempDir
    private Path folder;

    private SimulatedSite site;
    private CaseJournal journal;
    private TicketOffice office;

    @BeforeEach
    void open() throws Exception {
        site = SimulatedSite.in(folder, "5s");
        journal = CaseJournal.in(folder, StoragePolicy.FORM, CLOCK);
        office = new TicketOffice(journal, site.desk(CLOCK), Patience.NONE, CLOCK);
    }

    @AfterEach
    void close() throws Exception {
        journal.close();
        site.close();
    }

    @Test
    void anOpenTicketIsConfirmedAndWhatWasWrittenIsGone() throws Exception {
        var outcome = office.submit(TICKET);

        assertThat(outcome.state()).isInstanceOf(CaseState.Confirmed.class);
        assertThat(outcome.failure()).isEmpty();
        assertThat(site.keys()).containsExactly(KEY.value());
        assertThat(folder.resolve("cases").resolve(KEY.value() + ".form")).doesNotExist();
        assertThat(Files.readString(folder.resolve("cases").resolve(KEY.value() + ".case")))
                .contains("700123")
                .doesNotContain(SampleTicket.PERSONAL);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new TicketFailure.UnknownHost("h"), "NotSent"),
                Arguments.of(new TicketFailure.Unreachable("h"), "NotSent"),
                Arguments.of(new TicketFailure.Untrusted("h"), "NotSent"),
                Arguments.of(new TicketFailure.ProxyRefused("proxy:8080", TicketFailure.ProxyWish.LOGIN), "NotSent"),
                Arguments.of(new TicketFailure.NotOffered(), "NotSent"),
                Arguments.of(new TicketFailure.SignInRefused(), "Rejected"),
                Arguments.of(new TicketFailure.WrongAddress(URI.create("http://h/")), "Rejected"),
                Arguments.of(new TicketFailure.UnexpectedAnswer(413, ""), "Rejected"),
                Arguments.of(new TicketFailure.Rejected("WS-1", "Ws - no."), "Rejected"),
                Arguments.of(new TicketFailure.Interrupted(), "Unknown"),
                Arguments.of(new TicketFailure.TooSoon(Duration.ofSeconds(1)), "NotSent"),
                Arguments.of(new TicketFailure.NotProven(KEY, Sought.Doubt.UNTRIED), "Unknown"),
                Arguments.of(new TicketFailure.OutcomeUnknown(KEY), "Unknown"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void eachFailureHasItsState(TicketFailure failure, String state) throws Exception {
        var outcome = new TicketOffice(journal, new ClosedDesk(failure), Patience.NONE, CLOCK).submit(TICKET);

        assertThat(outcome.state().getClass().getSimpleName()).isEqualTo(state);
        assertThat(outcome.failure()).contains(failure);
        assertThat(draft()).contains(TicketDraft.of(TICKET));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatFailsBeforeTheCallHasSentNothing(TicketFailure failure) throws Exception {
        var outcome = new TicketOffice(journal, new ClosedDesk(failure, true), Patience.NONE, CLOCK).submit(TICKET);

        assertThat(outcome.state()).isInstanceOf(CaseState.NotSent.class);
        assertThat(outcome.failure()).contains(failure);
    }

    @Test
    void everyFailureIsAmongTheExamples() {
        assertThat(failures().<Object>map(arguments -> arguments.get()[0].getClass()))
                .containsExactlyInAnyOrder((Object[]) TicketFailure.class.getPermittedSubclasses());
    }

    static Stream<Symptom> silences() {
        return Stream.of(
                new Symptom.HangUp(),
                new Symptom.EmptyBody(),
                new Symptom.HtmlPage(500),
                new Symptom.HtmlPage(200),
                new Symptom.WithoutData());
    }

    @ParameterizedTest
    @MethodSource("silences")
    void aTicketInDoubtIsFoundAndNotSentAgain(Symptom silence) throws Exception {
        strike(Fault.afterWork(silence));

        assertThat(office.submit(TICKET).state()).isInstanceOf(CaseState.Unknown.class);
        assertThat(number(office.lookFor(KEY))).isEqualTo("700123");
        assertThat(number(office.submit(TICKET))).isEqualTo("700123");
        assertThat(site.keys()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("silences")
    void aTicketThatDoesNotExistStaysInDoubtUntilAPersonDecides(Symptom silence) throws Exception {
        strike(Fault.beforeWork(silence));

        assertThat(office.submit(TICKET).state()).isInstanceOf(CaseState.Unknown.class);
        assertThat(office.submit(TICKET).state()).isInstanceOf(CaseState.Unknown.class);
        assertThat(office.lookFor(KEY).state()).isInstanceOf(CaseState.Unknown.class);
        assertThat(site.keys()).isEmpty();

        assertThat(number(office.sendAgain(TICKET))).isEqualTo("700123");
        assertThat(site.keys()).containsExactly(KEY.value());
    }

    static Stream<Symptom> refusals() {
        return Stream.of(
                new Symptom.HtmlPage(401),
                new Symptom.HtmlPage(404),
                new Symptom.HtmlPage(429),
                new Symptom.Refused("WS-1", "Ws - refused."));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aTicketThatIsOpenAlthoughItWasRefusedIsFoundBeforeAnotherIsSent(Symptom refusal) throws Exception {
        strike(Fault.afterWork(refusal));

        assertThat(office.submit(TICKET).state()).isInstanceOf(CaseState.Rejected.class);
        journal.keep(SampleTicket.draft(KEY, "mended"));
        assertThat(number(office.submit(TICKET))).isEqualTo("700123");
        assertThat(site.keys()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusedTicketIsSentOnceItIsKnownNotToBeThere(Symptom refusal) throws Exception {
        strike(Fault.beforeWork(refusal));
        office.submit(TICKET);

        site.qualitor().strike(QualitorOperation.GET_TICKET, Fault.beforeWork(new Symptom.HtmlPage(500)));
        var unseen = office.submit(TICKET);
        assertThat(unseen.state()).isInstanceOf(CaseState.Rejected.class);
        assertThat(unseen.failure()).containsInstanceOf(TicketFailure.UnexpectedAnswer.class);
        assertThat(site.keys()).isEmpty();

        assertThat(number(office.submit(TICKET))).isEqualTo("700123");
        assertThat(site.keys()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusedTicketIsNotSentAgainWhileTheServerMayBeStoringIt(Symptom refusal) throws Exception {
        strike(Fault.beforeWork(refusal));
        var minute = new Patience(List.of(Duration.ofMinutes(1)));
        var patient = new TicketOffice(journal, site.desk(CLOCK), minute, CLOCK);
        patient.submit(TICKET);

        var soon = patient.submit(TICKET);
        assertThat(soon.state()).isInstanceOf(CaseState.Rejected.class);
        assertThat(soon.failure()).containsInstanceOf(TicketFailure.TooSoon.class);
        assertThat(patient.sendAgain(TICKET).state()).isInstanceOf(CaseState.Rejected.class);
        assertThat(patient.absent(KEY).state()).isInstanceOf(CaseState.Rejected.class);
        assertThat(site.keys()).isEmpty();

        var later = Clock.offset(CLOCK, Duration.ofMinutes(1));
        assertThat(number(new TicketOffice(journal, site.desk(CLOCK), minute, later).submit(TICKET)))
                .isEqualTo("700123");
    }

    static Stream<Spoiling> spoilings() {
        return Stream.of(Spoiling.values())
                .filter(spoiling -> spoiling != Spoiling.PAGES_REPEATED)
                .filter(spoiling -> spoiling != Spoiling.NUMBERS_FOR_PEOPLE && spoiling != Spoiling.KEYS_IN_LOWER_CASE);
    }

    @ParameterizedTest
    @MethodSource("spoilings")
    void aTicketThatCannotBeProvedAbsentIsNotSentByItself(Spoiling spoiling) throws Exception {
        strike(Fault.afterWork(new Symptom.Refused("WS-1", "Ws - refused.")));
        office.submit(TICKET);
        site.qualitor().spoil(spoiling);

        for (var outcome : List.of(office.submit(TICKET), office.lookFor(KEY), office.submit(TICKET))) {
            if (!(outcome.state() instanceof CaseState.Confirmed)) {
                assertThat(outcome.failure()).containsInstanceOf(TicketFailure.NotProven.class);
            }
        }
        assertThat(site.keys()).hasSize(1);
        assertThat(number(office.found(KEY, new TicketNumber("700123")))).isEqualTo("700123");
    }

    @ParameterizedTest
    @EnumSource(
            value = Spoiling.class,
            names = {"NUMBERS_FOR_PEOPLE", "KEYS_IN_LOWER_CASE"})
    void aTicketThatIsOnlyWrittenOtherwiseIsFound(Spoiling spoiling) throws Exception {
        strike(Fault.afterWork(new Symptom.Refused("WS-1", "Ws - refused.")));
        office.submit(TICKET);
        site.qualitor().spoil(spoiling);

        assertThat(number(office.submit(TICKET))).isEqualTo("700123");
    }

    @Test
    void aPersonsWordStandsWhereTheSearchProvesNothing() throws Exception {
        strike(Fault.beforeWork(new Symptom.HangUp()));
        office.submit(TICKET);
        site.qualitor().spoil(Spoiling.NOTHING);
        assertThat(office.lookFor(KEY).failure()).containsInstanceOf(TicketFailure.NotProven.class);

        assertThat(office.absent(KEY).state()).isInstanceOf(CaseState.Ready.class);
        assertThat(site.keys()).isEmpty();
        assertThat(number(office.submit(TICKET))).isEqualTo("700123");
    }

    @Test
    void aRefusedTicketOfWhichAPersonSaidThatItIsAbsentIsSentAsItNowIs() throws Exception {
        strike(Fault.beforeWork(new Symptom.Refused("WS-1", "Ws - refused.")));
        office.submit(TICKET);
        site.qualitor().spoil(Spoiling.NOTHING);

        assertThat(office.absent(KEY).state()).isInstanceOf(CaseState.Ready.class);
        assertThat(number(office.submit(TICKET))).isEqualTo("700123");
    }

    @Test
    void aPersonsWordHoldsAlsoForAKeyThatWasGivenWhereTheSearchProvesNothing() throws Exception {
        office.submit(OTHER);
        strike(Fault.beforeWork(new Symptom.HangUp()));
        office.submitOnceEverywhere(TICKET, false);
        site.qualitor().spoil(Spoiling.NOTHING);
        office.absent(KEY);

        assertThat(number(office.submitOnceEverywhere(TICKET, false))).isEqualTo("700125");
        assertThat(site.keys()).hasSize(2);
    }

    @Test
    void aPersonsWordHoldsAlsoForAKeyThatWasGivenAndRefused() throws Exception {
        office.submit(OTHER);
        strike(Fault.beforeWork(new Symptom.Refused("WS-1", "Ws - refused.")));
        office.submitOnceEverywhere(TICKET, false);
        site.qualitor().spoil(Spoiling.NOTHING);
        office.absent(KEY);

        assertThat(number(office.submitOnceEverywhere(TICKET, false))).isEqualTo("700125");
        assertThat(site.keys()).hasSize(2);
    }

    @Test
    void aPersonsWordDoesNotOutweighATicketThatIsFound() throws Exception {
        strike(Fault.afterWork(new Symptom.HangUp()));
        office.submitOnceEverywhere(TICKET, false);
        site.qualitor().spoil(Spoiling.NOTHING);
        office.absent(KEY);
        site.qualitor().heal();

        assertThat(number(office.submitOnceEverywhere(TICKET, false))).isEqualTo("700123");
        assertThat(site.keys()).hasSize(1);
    }

    @Test
    void aKeyThatWasUsedElsewhereIsItsTicket() throws Exception {
        office.submit(TICKET);
        try (var second = CaseJournal.in(Files.createDirectory(folder.resolve("second")), StoragePolicy.FORM, CLOCK)) {
            var outcome = new TicketOffice(second, site.desk(CLOCK), Patience.NONE, CLOCK)
                    .submitOnceEverywhere(TICKET, false);

            assertThat(number(outcome)).isEqualTo("700123");
            assertThat(outcome.followUps()).isEqualTo(FollowUps.NONE);
        }
        assertThat(site.keys()).hasSize(1);
    }

    @Test
    void aKeyThatMayHaveBeenUsedElsewhereIsNotSent() throws Exception {
        office.submit(TICKET);
        site.qualitor().spoil(Spoiling.NUMBERS_MISSING);
        try (var second = CaseJournal.in(Files.createDirectory(folder.resolve("second")), StoragePolicy.FORM, CLOCK)) {
            var outcome = new TicketOffice(second, site.desk(CLOCK), Patience.NONE, CLOCK)
                    .submitOnceEverywhere(TICKET, false);

            assertThat(outcome.state()).isInstanceOf(CaseState.Draft.class);
            assertThat(outcome.failure()).contains(new TicketFailure.NotProven(KEY, Sought.Doubt.NUMBER_UNREADABLE));
        }
        assertThat(site.keys()).hasSize(1);
    }

    @Test
    void aGivenKeyThatNothingProvesUnusedIsSentOnAPersonsWordAlone() throws Exception {
        site.qualitor().spoil(Spoiling.NOTHING);

        var outcome = office.submitOnceEverywhere(TICKET, false);

        assertThat(outcome.state()).isInstanceOf(CaseState.Draft.class);
        assertThat(outcome.failure()).containsInstanceOf(TicketFailure.NotProven.class);
        assertThat(site.keys()).isEmpty();
        assertThat(number(office.submitOnceEverywhere(TICKET, true))).isEqualTo("700123");
    }

    @Test
    void aTicketThatAPersonFoundUnderAGivenKeyIsTakenOver() throws Exception {
        site.qualitor().spoil(Spoiling.NOTHING);
        office.submitOnceEverywhere(TICKET, false);

        assertThat(number(office.found(KEY, new TicketNumber("700555")))).isEqualTo("700555");
        assertThat(number(office.submitOnceEverywhere(TICKET, false))).isEqualTo("700555");
        assertThat(site.keys()).isEmpty();
    }

    @Test
    void aPersonsWordAtTheFirstSubmitDoesNotOutweighATicketThatIsFound() throws Exception {
        office.submit(TICKET);
        try (var second = CaseJournal.in(Files.createDirectory(folder.resolve("second")), StoragePolicy.FORM, CLOCK)) {
            var outcome =
                    new TicketOffice(second, site.desk(CLOCK), Patience.NONE, CLOCK).submitOnceEverywhere(TICKET, true);

            assertThat(number(outcome)).isEqualTo("700123");
        }
        assertThat(site.keys()).hasSize(1);
    }

    @Test
    void aKeyThatAnotherComputerUsedForAnotherCompanyIsRefused() throws Exception {
        office.submit(TICKET);
        var other = new Ticket(
                new Ticket.Customer(new Cnpj("11444777000161"), "Outra Ltda."),
                TICKET.contact(),
                TICKET.wording(),
                TICKET.token(),
                TICKET.key(),
                TICKET.requester());
        try (var second = CaseJournal.in(Files.createDirectory(folder.resolve("second")), StoragePolicy.FORM, CLOCK)) {
            var there = new TicketOffice(second, site.desk(CLOCK), Patience.NONE, CLOCK);

            assertThatThrownBy(() -> there.submitOnceEverywhere(other, false))
                    .isInstanceOfSatisfying(
                            CaseException.class,
                            refused -> assertThat(refused.failure()).isEqualTo(new CaseFailure.KeyTaken(KEY)));
        }
        assertThat(site.keys()).hasSize(1);
    }

    @Test
    void theDecisionToSendAgainIsOverruledByATicketThatIsThere() throws Exception {
        strike(Fault.afterWork(new Symptom.HangUp()));
        office.submit(TICKET);

        assertThat(number(office.sendAgain(TICKET))).isEqualTo("700123");
        assertThat(site.keys()).hasSize(1);
    }

    @Test
    void nothingIsSentAgainWhileTheServerMayStillBeAtWork() throws Exception {
        strike(Fault.beforeWork(new Symptom.HangUp()));
        var patient = new TicketOffice(journal, site.desk(CLOCK), new Patience(List.of(Duration.ofMinutes(1))), CLOCK);
        patient.submit(TICKET);

        assertThat(patient.sendAgain(TICKET).state()).isInstanceOf(CaseState.Unknown.class);
        assertThat(site.keys()).isEmpty();

        var later = Clock.offset(CLOCK, Duration.ofMinutes(1));
        var afterwards =
                new TicketOffice(journal, site.desk(CLOCK), new Patience(List.of(Duration.ofMinutes(1))), later);
        assertThat(number(afterwards.sendAgain(TICKET))).isEqualTo("700123");
    }

    @Test
    void nothingIsSentAgainWhenItCannotBeLookedFor() throws Exception {
        strike(Fault.beforeWork(new Symptom.HangUp()));
        office.submit(TICKET);

        var stranger = new TicketOffice(journal, site.desk(CLOCK, "errada"), Patience.NONE, CLOCK);
        var outcome = stranger.sendAgain(TICKET);

        assertThat(outcome.state()).isInstanceOf(CaseState.Unknown.class);
        assertThat(outcome.failure()).contains(new TicketFailure.SignInRefused());
        assertThat(site.keys()).isEmpty();
    }

    @Test
    void aTicketWithoutItsTextIsGivenUpAfterALookThatDidNotFindIt() throws Exception {
        leaveInDoubtAtACustomers(Fault.beforeWork(new Symptom.HangUp()));

        assertThat(office.giveUp(KEY).state()).isNotInstanceOf(CaseState.Unknown.class);
        assertThat(journal.all()).isEmpty();
        assertThat(site.keys()).isEmpty();
    }

    @Test
    void aTicketThatIsThereIsNotGivenUp() throws Exception {
        leaveInDoubtAtACustomers(Fault.afterWork(new Symptom.HangUp()));

        assertThat(number(office.giveUp(KEY))).isEqualTo("700123");
        assertThat(journal.all()).hasSize(1);
    }

    @Test
    void nothingIsGivenUpThatCannotBeLookedForOrMayYetCome() throws Exception {
        leaveInDoubtAtACustomers(Fault.beforeWork(new Symptom.HangUp()));
        var patience = new Patience(List.of(Duration.ofHours(1)));

        assertThat(new TicketOffice(journal, site.desk(CLOCK), patience, CLOCK)
                        .giveUp(KEY)
                        .state())
                .isInstanceOf(CaseState.Unknown.class);
        assertThat(new TicketOffice(journal, site.desk(CLOCK, "errada"), Patience.NONE, CLOCK)
                        .giveUp(KEY)
                        .failure())
                .contains(new TicketFailure.SignInRefused());
        assertThat(journal.unfinished()).hasSize(1);
    }

    @Test
    void aTicketWhoseTextIsKeptIsNotGivenUp() throws Exception {
        strike(Fault.beforeWork(new Symptom.HangUp()));
        office.submit(TICKET);

        assertThat(office.giveUp(KEY).state()).isInstanceOf(CaseState.Unknown.class);
        assertThat(draft()).isPresent();
    }

    @Test
    void aPersonWhoFoundTheTicketEndsTheDoubt() throws Exception {
        strike(Fault.beforeWork(new Symptom.HangUp()));
        office.submit(TICKET);

        assertThat(number(office.found(KEY, new TicketNumber("700999")))).isEqualTo("700999");
        assertThat(number(office.submit(TICKET))).isEqualTo("700999");
        assertThat(site.keys()).isEmpty();
    }

    @Test
    void aTicketThatWasNotSentIsSentWhenAskedFor() throws Exception {
        new TicketOffice(journal, new ClosedDesk(new TicketFailure.Unreachable("h")), Patience.NONE, CLOCK)
                .submit(TICKET);
        assertThat(journal.pending().waiting()).hasSize(1);

        assertThat(number(office.submit(TICKET))).isEqualTo("700123");
        assertThat(journal.pending().waiting()).isEmpty();
    }

    @Test
    void aCaseThatIsOpenElsewhereIsNotSent() throws Exception {
        try (var elsewhere = journal.begin(TicketDraft.of(TICKET))) {
            assertThatThrownBy(() -> office.submit(TICKET))
                    .isInstanceOfSatisfying(
                            CaseException.class,
                            failed -> assertThat(failed.failure()).isEqualTo(new CaseFailure.InUse(elsewhere.key())));
        }
        assertThat(site.keys()).isEmpty();
    }

    @Test
    void nothingIsSentThatCannotBeKept() throws Exception {
        journal.close();

        assertThatThrownBy(() -> office.submit(TICKET)).isInstanceOf(CaseException.class);
        assertThat(site.keys()).isEmpty();
    }

    @Test
    void aSendingThatItsProgramDidNotOutliveIsInDoubtAtTheNextStart() throws Exception {
        var dying = journal.begin(TicketDraft.of(TICKET));
        dying.ready(TICKET);
        dying.sending();
        journal.close();

        journal = CaseJournal.in(folder, StoragePolicy.FORM, CLOCK);
        assertThat(journal.unfinished())
                .singleElement()
                .isInstanceOfSatisfying(
                        ListedCase.Sound.class,
                        found -> assertThat(found.state()).isInstanceOf(CaseState.Unknown.class));
    }

    /** Sends a ticket into doubt, and starts the program anew. */
    private void leaveInDoubtAtACustomers(Fault fault) throws Exception {
        journal.close();
        strike(fault);
        try (var before = CaseJournal.in(folder, StoragePolicy.NO_PERSONAL_DATA, CLOCK)) {
            new TicketOffice(before, site.desk(CLOCK), Patience.NONE, CLOCK).submit(TICKET);
        }
        journal = CaseJournal.in(folder, StoragePolicy.NO_PERSONAL_DATA, CLOCK);
        office = new TicketOffice(journal, site.desk(CLOCK), Patience.NONE, CLOCK);
    }

    private void strike(Fault fault) {
        site.qualitor().strike(QualitorOperation.ADD_TICKET_BY_DATA, fault);
    }

    private Optional<TicketDraft> draft() throws CaseException {
        return journal.all().get(0).draft();
    }

    private static String number(Outcome outcome) {
        return ((CaseState.Confirmed) outcome.state()).number().value();
    }
}
