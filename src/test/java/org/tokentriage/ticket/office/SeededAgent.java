package org.tokentriage.ticket.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.tokentriage.testing.SimulatedSite;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.SampleTicket;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase.Sound;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.ticket.desk.Undone.Task;
import org.tokentriage.ticket.journal.CaseJournal;
import org.tokentriage.ticket.journal.StoragePolicy;
import org.tokentriage.training.fault.Spoiling;

/**
 * An agent whose program dies and whose Qualitor fails where a seed says, and who does what the screen says until the ticket is open.
 *
 * @param folder where the cases are, one folder for each seed
 */
record SeededAgent(SimulatedSite site, TicketDesk desk, Path folder) {

    private static final int LONGEST_LIFE = 12;
    private static final int TROUBLED_LIVES = 5;
    private static final int LIVES_AFTER = 3;

    /** On a busy machine a sound server, too, may answer too late. */
    private static final int LIVES = 40;

    /** Longer than a server of these runs takes to store what it has refused. */
    private static final Patience PATIENCE = new Patience(List.of(Duration.ofMillis(400)));

    private static final Clock CLOCK = Clock.systemUTC();

    /** With a Qualitor of its own. */
    static SeededAgent in(Path folder) throws IOException {
        var site = SimulatedSite.following(folder, "1s");
        return new SeededAgent(site, site.desk(CLOCK), folder);
    }

    /** One case from its first letter to its number. */
    void run(int seed) throws Exception {
        var random = new Random(seed);
        var key = SampleTicket.key(seed);
        var ticket = SampleTicket.ticket(key).by(new Requester("120", "2", "4"));
        var cases = Files.createDirectory(folder.resolve("run" + seed));
        var confirmed = Optional.<TicketNumber>empty();
        for (var life = 0; life < LIVES && confirmed.isEmpty(); life++) {
            var troubled = life < TROUBLED_LIVES;
            confirmed = live(cases, ticket, random, troubled);
            verify(seed, cases, ticket, confirmed);
        }
        assertThat(confirmed).as("seed %d ends with an open ticket", seed).isPresent();
        assertThat(filed(key)).as("seed %d", seed).isEqualTo(1);
        follow(seed, cases, ticket, confirmed.get(), random);
    }

    /** The case is submitted again and again, and the agent asks again for what may be asked for. */
    private void follow(int seed, Path cases, Ticket ticket, TicketNumber number, Random random) throws Exception {
        for (var life = 0; life < LIVES_AFTER; life++) {
            live(cases, ticket, random, random.nextBoolean());
            assertFollowed(seed, cases, number);
        }
    }

    /** At most one demand, and nothing undone that is not told. */
    private void assertFollowed(int seed, Path cases, TicketNumber number) throws CaseException {
        try (var journal = CaseJournal.in(cases, StoragePolicy.FORM, CLOCK)) {
            var open = (CaseState.Confirmed) listed(journal).orElseThrow().state();
            var undone = open.undone().stream().map(Undone::task).toList();
            assertThat(site.demands(number)).as("demands of seed %d", seed).isLessThanOrEqualTo(1);
            assertThat(site.demands(number) == 1 || undone.contains(Task.DEMAND))
                    .as("the demand of seed %d is there or told", seed)
                    .isTrue();
            assertThat(site.solutions(number) > 0 || undone.contains(Task.SOLUTION))
                    .as("the solution of seed %d is there or told", seed)
                    .isTrue();
            assertThat(journal.unfinished()).as("seed %d", seed).hasSize(undone.isEmpty() ? 0 : 1);
        }
    }

    /** One start of the program: it lists its cases, and the agent does the next thing. */
    private Optional<TicketNumber> live(Path cases, Ticket ticket, Random random, boolean troubled) throws Exception {
        var opening = troubled ? Mishap.any(random) : new Mishap.None();
        var search = troubled ? Mishap.any(random) : new Mishap.None();
        var following = troubled ? Mishap.any(random) : new Mishap.None();
        var spoiling = troubled ? Mishap.spoiling(random) : Optional.<Spoiling>empty();
        var steps = troubled ? random.nextInt(LONGEST_LIFE) : Integer.MAX_VALUE;
        var before = filed(ticket.key());
        spoiling.ifPresent(site.qualitor()::spoil);
        try (var journal = CaseJournal.in(cases, StoragePolicy.FORM, CLOCK)) {
            awaitPatience(listed(journal));
            var struck = new StruckDesk(desk, site, opening, search, following);
            var office = new TicketOffice(new MortalCases(journal, steps), struck, PATIENCE, CLOCK);
            var outcome = act(office, listed(journal), ticket, troubled && random.nextBoolean());
            if (outcome.state() instanceof CaseState.Rejected) {
                outcome = office.submit(ticket);
            }
            heed(outcome);
            return outcome.state() instanceof CaseState.Confirmed open ? Optional.of(open.number()) : Optional.empty();
        } catch (Killed dead) {
            return Optional.empty();
        } finally {
            site.qualitor().heal();
            awaitLateServer(opening, ticket, before);
        }
    }

    private Outcome act(TicketOffice office, Optional<Sound> listed, Ticket ticket, boolean patient)
            throws CaseException {
        var inDoubt = listed.filter(sound -> sound.state() instanceof CaseState.Unknown);
        if (patient
                && listed.filter(sound -> sound.state() instanceof CaseState.Confirmed)
                        .isPresent()) {
            return office.askAgain(ticket.key(), Task.DEMAND);
        }
        if (inDoubt.isEmpty()) {
            return office.submit(ticket);
        }
        return patient ? office.lookFor(ticket.key()) : say(office, ticket);
    }

    /** The agent looks in the desk itself before giving a word: where the search proves nothing, that is what counts. */
    private Outcome say(TicketOffice office, Ticket ticket) throws CaseException {
        var there = site.qualitor().tickets().stream()
                .filter(filed -> filed.keyword().equals(Optional.of(ticket.key().value())))
                .findFirst();
        return there.isPresent()
                ? office.found(
                        ticket.key(), new TicketNumber(Long.toString(there.get().number())))
                : office.sendAgain(ticket);
    }

    /** An agent sends a refused ticket again at once; the office says when that is too soon. */
    private static void heed(Outcome outcome) {
        if (outcome.failure().orElse(null) instanceof TicketFailure.TooSoon(var left)) {
            LockSupport.parkNanos(left.toNanos());
        }
    }

    /** What may still be stored is waited for before a ticket in doubt is said to be absent. */
    private static void awaitPatience(Optional<Sound> listed) {
        if (listed.isPresent() && listed.get().state() instanceof CaseState.Unknown doubt) {
            var left =
                    Duration.between(CLOCK.instant(), doubt.attempt().begunAt().plus(PATIENCE.total()));
            LockSupport.parkNanos(Math.max(0, left.toNanos()));
        }
    }

    /** What must hold after every death: nothing confirmed is lost, nothing in doubt is hidden, nothing typed is gone. */
    private void verify(int seed, Path cases, Ticket ticket, Optional<TicketNumber> confirmed) throws CaseException {
        assertThat(filed(ticket.key())).as("tickets of seed %d", seed).isLessThanOrEqualTo(1);
        try (var journal = CaseJournal.in(cases, StoragePolicy.FORM, CLOCK)) {
            var found = listed(journal);
            confirmed.ifPresent(number -> assertThat(found.orElseThrow().state())
                    .as("seed %d", seed)
                    .isInstanceOfSatisfying(
                            CaseState.Confirmed.class,
                            open -> assertThat(open.number()).isEqualTo(number)));
            if (found.isPresent() && !(found.get().state() instanceof CaseState.Confirmed)) {
                assertThat(found.get().draft()).as("seed %d", seed).contains(TicketDraft.of(ticket));
                assertThat(journal.unfinished()).as("seed %d", seed).hasSize(1);
            }
            if (filed(ticket.key()) == 1) {
                assertThat(found.orElseThrow().state()).as("seed %d", seed).matches(SeededAgent::isLookedForFirst);
            }
        }
    }

    private static boolean isLookedForFirst(CaseState state) {
        return state.mayBeOpen() || state instanceof CaseState.Rejected;
    }

    private static Optional<Sound> listed(CaseJournal journal) throws CaseException {
        return journal.all().stream().map(Sound.class::cast).findFirst();
    }

    private int filed(CorrelationKey key) {
        return (int) site.keys().stream().filter(key.value()::equals).count();
    }

    /** The patience of the real program outlasts its server's; here the server is waited for. */
    private void awaitLateServer(Mishap opening, Ticket ticket, int before) {
        if (opening.isLate() && before == 0) {
            var deadline = System.nanoTime() + 4_000_000_000L;
            while (filed(ticket.key()) == 0 && System.nanoTime() < deadline) {
                LockSupport.parkNanos(10_000_000L);
            }
        }
    }
}
