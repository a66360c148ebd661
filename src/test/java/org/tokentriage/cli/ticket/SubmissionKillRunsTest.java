package org.tokentriage.cli.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.cli.console.BadInput;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.profile.SiteProfileFile;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;
import org.tokentriage.testing.SimulatedSite;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketTemplate;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.ticket.desk.Undone.Task;
import org.tokentriage.ticket.journal.CaseJournal;
import org.tokentriage.ticket.journal.StoragePolicy;
import org.tokentriage.ticket.office.Patience;
import org.tokentriage.ticket.office.TicketOffice;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.fault.Fault;
import org.tokentriage.training.fault.Symptom;

/**
 * The program killed by the system at seeded moments, while the server fails as the seed says. Afterwards an agent who does what the
 * screen says gets the one ticket.
 *
 * <p>{@code -Dtokentriage.kills=200} runs that many; a run that fails names its seed.
 */
@Tag("seeded")
class SubmissionKillRunsTest {

    private static final int KILLS = Integer.getInteger("tokentriage.kills", 6);
    private static final int ACTS = 4;
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration SLOWNESS = Duration.ofMillis(300);
    private static final List<String> RECORDS =
            List.of("", "DRAFT", "READY", "SENDING", "UNKNOWN", "CONFIRMED", "ASKED", "DONE");
    private static final List<Symptom> SYMPTOMS = List.of(
            new Symptom.Delay(SLOWNESS),
            new Symptom.HangUp(),
            new Symptom.HtmlPage(401),
            new Symptom.HtmlPage(503),
            new Symptom.EmptyBody(),
            new Symptom.Refused("WS-1", "Ws - refused."));

    @TempDir
    private Path folder;

    private SimulatedSite site;

    @BeforeEach
    void start() throws IOException {
        site = SimulatedSite.following(folder, "60s");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void whereverItIsKilledThereIsOneTicket() throws Exception {
        for (var seed = 0; seed < KILLS; seed++) {
            run(seed);
        }
        assertThat(site.keys()).hasSize(KILLS).doesNotHaveDuplicates();
    }

    private void run(int seed) throws Exception {
        var random = new Random(seed);
        var key = CorrelationKey.next(random);
        var data = Files.createDirectory(folder.resolve("run" + seed));
        var before = random.nextBoolean();
        var symptom = SYMPTOMS.get(random.nextInt(SYMPTOMS.size()));
        site.qualitor()
                .strike(
                        QualitorOperation.ADD_TICKET_BY_DATA,
                        before ? Fault.beforeWork(symptom) : Fault.afterWork(symptom));
        SubmittingProgram.start(site, data, key).killWhen(moment(random, data, key));
        awaitLateServer(key, symptom instanceof Symptom.Delay);
        assertThat(count(key)).as("tickets of seed %d", seed).isLessThanOrEqualTo(1);
        finish(seed, data, key);
        assertThat(count(key)).as("tickets of seed %d", seed).isEqualTo(1);
    }

    /** The case has a file, one of the records is in it, or the ticket is open. */
    private BooleanSupplier moment(Random random, Path data, CorrelationKey key) {
        var course = data.resolve("cases").resolve(key.value() + ".case");
        var at = random.nextInt(RECORDS.size() + 1);
        var unfinished = course.resolveSibling(course.getFileName() + ".new");
        if (at == 0) {
            return () -> Files.exists(unfinished) || Files.exists(course);
        }
        return at < RECORDS.size() ? () -> SubmittingProgram.holds(course, RECORDS.get(at)) : () -> count(key) > 0;
    }

    private void finish(int seed, Path data, CorrelationKey key) throws Exception {
        var ticket = described(data, key);
        try (var journal = CaseJournal.in(data, StoragePolicy.FORM, CLOCK)) {
            var office = new TicketOffice(journal, site.desk(CLOCK), Patience.NONE, CLOCK);
            var outcome = office.submit(ticket);
            for (var act = 0; act < ACTS && !(outcome.state() instanceof CaseState.Confirmed); act++) {
                outcome =
                        outcome.state() instanceof CaseState.Unknown ? office.sendAgain(ticket) : office.submit(ticket);
            }
            assertThat(outcome.state())
                    .as("seed %d ends with an open ticket", seed)
                    .isInstanceOfSatisfying(CaseState.Confirmed.class, open -> assertFollowed(seed, open));
        }
    }

    /** At most one demand, and nothing undone that is not told. */
    private void assertFollowed(int seed, CaseState.Confirmed open) {
        var undone = open.undone().stream().map(Undone::task).toList();
        assertThat(site.demands(open.number())).as("demands of seed %d", seed).isLessThanOrEqualTo(1);
        assertThat(site.demands(open.number()) == 1 || undone.contains(Task.DEMAND))
                .as("the demand of seed %d is there or told", seed)
                .isTrue();
        assertThat(site.solutions(open.number()) > 0 || undone.contains(Task.SOLUTION))
                .as("the solution of seed %d is there or told", seed)
                .isTrue();
    }

    /** What the program was given, as it would be again. */
    private Ticket described(Path data, CorrelationKey key) throws BadInput {
        var texts = Texts.in(Texts.PORTUGUESE);
        var profile = ((Outcome.Usable) SiteProfileFile.read(site.profile())).profile();
        return new DescribedTicket(CaseDocument.read(data.resolve("caso.json"), texts), false, texts)
                .ticket(new TicketTemplate(profile, ZoneOffset.UTC), key, CLOCK.instant());
    }

    private long count(CorrelationKey key) {
        return site.keys().stream().filter(key.value()::equals).count();
    }

    /** The patience of the real program outlasts its server's; here the server is waited for. */
    private void awaitLateServer(CorrelationKey key, boolean late) {
        var deadline = System.nanoTime() + SLOWNESS.multipliedBy(3).toNanos();
        while (late && count(key) == 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
