package org.tokentriage.ticket.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.testing.SimulatedSite;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.SampleTicket;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.Cases;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.ticket.desk.Undone.Task;
import org.tokentriage.ticket.journal.CaseJournal;
import org.tokentriage.ticket.journal.StoragePolicy;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.fault.Fault;
import org.tokentriage.training.fault.Symptom;

/** What a site wants for each ticket, asked for once when the ticket is known to be open. */
class FollowUpsTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Ticket TICKET =
            SampleTicket.ticket(SampleTicket.key(1)).by(new Requester("120", "2", "4"));
    private static final RelatedTicket DEMAND = new RelatedTicket(new TicketNumber("700999"), "Relacionamento");

    private final List<String> asked = new ArrayList<>();

    @TempDir
    private Path folder;

    private SimulatedSite site;
    private CaseJournal journal;

    @BeforeEach
    void open() throws Exception {
        site = SimulatedSite.in(folder, "5s");
        journal = CaseJournal.in(folder, StoragePolicy.FORM, CLOCK);
    }

    @AfterEach
    void close() throws Exception {
        journal.close();
        site.close();
    }

    @Test
    void eachIsAskedForOnceHoweverOftenTheCaseIsSubmitted() throws Exception {
        var office = office(Optional.empty());

        var first = office.submit(TICKET);
        var second = office.submit(TICKET);

        assertThat(first.followUps()).isEqualTo(new FollowUps(Optional.of(DEMAND), List.of()));
        assertThat(second.followUps()).isEqualTo(FollowUps.NONE);
        assertThat(asked).containsExactly("addSolution", "openDemand");
    }

    @Test
    void aTicketThatIsFoundAfterDoubtGetsThemToo() throws Exception {
        var office = office(Optional.empty());
        site.qualitor().strike(QualitorOperation.ADD_TICKET_BY_DATA, Fault.afterWork(new Symptom.HangUp()));

        assertThat(office.submit(TICKET).state()).isInstanceOf(CaseState.Unknown.class);
        assertThat(asked).isEmpty();
        assertThat(office.lookFor(TICKET.key()).followUps().demand()).contains(DEMAND);
    }

    @Test
    void theTicketStaysOpenWhenTheyFail() throws Exception {
        var outcome = office(Optional.of(new TicketFailure.Unreachable("h"))).submit(TICKET);

        assertThat(outcome.state()).isInstanceOf(CaseState.Confirmed.class);
        assertThat(outcome.followUps().undone()).extracting(Undone::task).containsExactly(Task.SOLUTION, Task.DEMAND);
        assertThat(outcome.followUps().undone()).noneMatch(Undone::isUncertain);
    }

    @Test
    void whatWasNotDoneIsAskedForAgainOnItsOwn() throws Exception {
        office(Optional.of(new TicketFailure.Unreachable("h"))).submit(TICKET);
        asked.clear();

        var again = office(Optional.empty()).askAgain(TICKET.key(), Task.DEMAND);

        assertThat(again.followUps().demand()).contains(DEMAND);
        assertThat(again.followUps().undone()).extracting(Undone::task).containsExactly(Task.SOLUTION);
        assertThat(asked).containsExactly("openDemand");
        assertThat(site.keys()).hasSize(1);
    }

    @Test
    void whatNeverLeftThisComputerIsAskedForWhenTheCaseIsSubmittedAgain() throws Exception {
        office(Optional.of(new TicketFailure.Unreachable("h"))).submit(TICKET);
        asked.clear();

        var again = office(Optional.empty()).submit(TICKET);

        assertThat(again.followUps()).isEqualTo(new FollowUps(Optional.of(DEMAND), List.of()));
        assertThat(asked).containsExactly("addSolution", "openDemand");
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void aDemandThatMayBeOpenIsNeverAskedForAgainAndStaysReported(TicketFailure doubt) throws Exception {
        office(Optional.of(doubt)).submit(TICKET);
        asked.clear();

        var submitted = office(Optional.empty()).submit(TICKET);
        var again = office(Optional.empty()).askAgain(TICKET.key(), Task.DEMAND);

        assertThat(asked).isEmpty();
        assertThat(List.of(submitted, again))
                .allSatisfy(outcome -> assertThat(outcome.followUps().undone())
                        .last()
                        .satisfies(undone -> {
                            assertThat(undone.task()).isEqualTo(Task.DEMAND);
                            assertThat(undone.isUncertain()).isTrue();
                            assertThat(undone.canBeAskedAgain()).isFalse();
                        }));
    }

    static List<TicketFailure> doubts() {
        return List.of(
                new TicketFailure.Interrupted(),
                new TicketFailure.OutcomeUnknown(TICKET.key()),
                new TicketFailure.Rejected("WS-1", "Ws - no."));
    }

    /** Each record has a moment before and one after it; the first that follows the ticket's opening is the one that says so. */
    @Test
    void whereverTheProgramDiesNothingUndoneIsForgottenAndNoDemandIsAskedForTwice() throws Exception {
        for (var life = 0; life < 20; life++) {
            var key = SampleTicket.key(100 + life);
            var ticket = SampleTicket.ticket(key).by(new Requester("120", "2", "4"));
            asked.clear();
            try {
                office(new MortalCases(journal, life), Optional.empty()).submit(ticket);
            } catch (Killed dead) {
                // As it should be.
            }
            var after = office(Optional.empty()).submit(ticket);
            if (after.state() instanceof CaseState.Unknown) {
                after = office(Optional.empty()).lookFor(key);
            }
            if (!(after.state() instanceof CaseState.Confirmed)) {
                after = office(Optional.empty()).sendAgain(ticket);
            }
            assertThat(after.state()).as("life %d", life).isInstanceOf(CaseState.Confirmed.class);
            assertKnown(life, after.followUps().undone(), Task.SOLUTION, "addSolution");
            assertKnown(life, after.followUps().undone(), Task.DEMAND, "openDemand");
            assertThat(journal.unfinished())
                    .filteredOn(listed -> listed instanceof ListedCase.Sound sound
                            && sound.key().equals(key))
                    .as("life %d", life)
                    .hasSize(after.followUps().undone().isEmpty() ? 0 : 1);
        }
    }

    /** Done once, or reported; what is reported as uncertain may have been asked for. */
    private void assertKnown(int life, List<Undone> undone, Task task, String call) {
        var times = asked.stream().filter(call::equals).count();
        var reported = undone.stream().anyMatch(one -> one.task() == task);
        assertThat(times).as("%s in life %d", call, life).isLessThanOrEqualTo(1);
        assertThat(times == 1 || reported).as("%s in life %d", task, life).isTrue();
    }

    @Test
    void whatIsNeededToAskAgainIsKeptUntilNothingIsUndone() throws Exception {
        var form = folder.resolve("cases").resolve(TICKET.key().value() + ".form");
        office(Optional.of(new TicketFailure.Interrupted())).submit(TICKET);
        assertThat(form).exists();

        office(Optional.empty()).askAgain(TICKET.key(), Task.SOLUTION);
        assertThat(form).exists();

        assertThat(office(Optional.empty()).waive(TICKET.key()).followUps()).isEqualTo(FollowUps.NONE);
        assertThat(form).doesNotExist();
        assertThat(journal.unfinished()).isEmpty();
    }

    @Test
    void onACustomersComputerAKilledProgramLeavesTheReportOfWhatIsUndone() throws Exception {
        journal.close();
        try (var dying = CaseJournal.in(folder, StoragePolicy.NO_PERSONAL_DATA, CLOCK)) {
            site.qualitor().strike(QualitorOperation.ADD_TICKET_BY_DATA, Fault.afterWork(new Symptom.HangUp()));
            office(dying, Optional.empty()).submit(TICKET);
        }
        try (var next = CaseJournal.in(folder, StoragePolicy.NO_PERSONAL_DATA, CLOCK)) {
            var found = office(next, Optional.empty()).lookFor(TICKET.key());

            assertThat(found.followUps().undone())
                    .extracting(Undone::task)
                    .containsExactly(Task.SOLUTION, Task.REPORT, Task.DEMAND);
            assertThat(next.unfinished()).hasSize(1);
            next.leave();
            assertThat(next.unfinished()).hasSize(1);
            assertThat(asked).isEmpty();
        }
        journal = CaseJournal.in(folder, StoragePolicy.FORM, CLOCK);
    }

    @Test
    void theDiagnosisIsAddedAsAFileAndItsLossTouchesNothingElse() throws Exception {
        site.qualitor()
                .strike(QualitorOperation.ADD_ATTACHMENT, Fault.beforeWork(new Symptom.Refused("WS-1", "Ws - no.")));
        var reported = SampleTicket.reported(TICKET, "Token em branco\nNenhuma chave visível");
        var office = office(Optional.empty());

        var outcome = office.submit(reported);
        assertThat(outcome.state()).isInstanceOf(CaseState.Confirmed.class);
        assertThat(outcome.followUps().undone())
                .containsExactly(new Undone(Task.REPORT, new TicketFailure.Rejected("WS-1", "Ws - no.")));
        assertThat(site.qualitor().attached()).isEmpty();

        office.askAgain(reported.key(), Task.REPORT);
        assertThat(site.qualitor().attached()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("diagnostico.txt");
            assertThat(new String(Base64.getDecoder().decode(file.base64()), StandardCharsets.UTF_8))
                    .isEqualTo("\uFEFFToken em branco\r\nNenhuma chave visível\r\n");
        });
    }

    @Test
    void whatMayHaveBeenDoneIsToldApart() throws Exception {
        var outcome = office(Optional.of(new TicketFailure.Interrupted())).submit(TICKET);

        assertThat(outcome.followUps().undone()).hasSize(2).allMatch(Undone::isUncertain);
        assertThat(asked).containsExactly("addSolution", "openDemand");
    }

    private TicketOffice office(Optional<TicketFailure> failure) {
        return office(journal, failure);
    }

    /** The site's desk, except for what is tested here. */
    private TicketOffice office(Cases cases, Optional<TicketFailure> failure) {
        var desk = site.desk(CLOCK);
        var followed = (TicketDesk) Proxy.newProxyInstance(
                TicketDesk.class.getClassLoader(), new Class<?>[] {TicketDesk.class}, (self, method, arguments) -> {
                    if (method.getName().equals("wanted")) {
                        return EnumSet.allOf(Task.class);
                    }
                    if (!List.of("addSolution", "openDemand").contains(method.getName())) {
                        try {
                            return method.invoke(desk, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    }
                    asked.add(method.getName());
                    if (failure.isPresent()) {
                        throw new TicketException(failure.get());
                    }
                    return method.getName().equals("openDemand") ? Optional.of(DEMAND) : null;
                });
        return new TicketOffice(cases, followed, Patience.NONE, CLOCK);
    }
}
