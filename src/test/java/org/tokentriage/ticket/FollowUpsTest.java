package org.tokentriage.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.testing.SimulatedSite;
import org.tokentriage.ticket.Undone.Task;
import org.tokentriage.ticket.journal.CaseJournal;
import org.tokentriage.ticket.journal.Keeping;
import org.tokentriage.training.Fault;
import org.tokentriage.training.QualitorOperation;
import org.tokentriage.training.Symptom;

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
        journal = CaseJournal.in(folder, Keeping.FORM, CLOCK);
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
        var failed = office(Optional.of(new TicketFailure.Unreachable("h"))).submit(TICKET);
        var demand = failed.followUps().undone().get(1);
        var number = new TicketNumber("700123");
        asked.clear();

        var again = office(Optional.empty()).askAgain(demand, TICKET, number);

        assertThat(again).isEqualTo(new FollowUps(Optional.of(DEMAND), List.of()));
        assertThat(asked).containsExactly("openDemand");
        assertThat(site.keys()).hasSize(1);
    }

    @Test
    void aDemandThatMayBeOpenIsNotAskedForAgain() {
        var lost = new Undone(Task.DEMAND, new TicketFailure.OutcomeUnknown(TICKET.key()));

        assertThatThrownBy(() -> office(Optional.empty()).askAgain(lost, TICKET, new TicketNumber("700123")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Undone(Task.SOLUTION, new TicketFailure.Interrupted()).canBeAskedAgain())
                .isTrue();
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

        office.askAgain(outcome.followUps().undone().get(0), reported, new TicketNumber("700123"));
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

    /** The site's desk, except for what is tested here. */
    private TicketOffice office(Optional<TicketFailure> failure) {
        var desk = site.desk(CLOCK);
        var followed = (TicketDesk) Proxy.newProxyInstance(
                TicketDesk.class.getClassLoader(), new Class<?>[] {TicketDesk.class}, (self, method, arguments) -> {
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
        return new TicketOffice(journal, followed, Patience.NONE, CLOCK);
    }
}
