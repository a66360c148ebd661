package org.tokentriage.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
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
