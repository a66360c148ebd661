package org.tokentriage.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.tokentriage.testing.SimulatedSite;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.SampleTicket;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.journal.CaseJournal;
import org.tokentriage.ticket.journal.StoragePolicy;
import org.tokentriage.ticket.office.Patience;
import org.tokentriage.ticket.office.TicketOffice;

/** A ticket sent with its journal beside the bare call, and how long one record takes to be on the disk. */
public final class SubmissionBench {

    private static final int RUNS = 200;
    private static final Clock CLOCK = Clock.systemUTC();
    private static final RandomGenerator KEYS = RandomGenerator.getDefault();

    private SubmissionBench() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory(Path.of(arguments[0]), "submission");
        try (var site = SimulatedSite.in(folder, "10s");
                var journal = CaseJournal.in(folder, StoragePolicy.FORM, CLOCK)) {
            var desk = site.desk(CLOCK);
            var office = new TicketOffice(journal, desk, Patience.NONE, CLOCK);
            var ways = new LinkedHashMap<String, Supplier<Double>>();
            ways.put("office", () -> timed(() -> office.submit(ticket())));
            ways.put("call", () -> timed(() -> call(desk)));
            ways.put("record", () -> record(journal));
            var medians = Medians.of(RUNS, ways);
            System.out.printf(
                    Locale.ROOT,
                    "submit with its journal %.1f ms, bare call %.1f ms, beyond the network %.1f ms; a record on the disk %.2f ms"
                            + " (medians of %d)%n",
                    medians.get("office"),
                    medians.get("call"),
                    medians.get("office") - medians.get("call"),
                    medians.get("record"),
                    RUNS);
        }
    }

    private static void call(TicketDesk desk) throws TicketException {
        desk.submit(ticket());
    }

    /** Only the record that a sending has begun: what comes before and after is not in the time. */
    private static double record(CaseJournal journal) {
        var ticket = ticket();
        try (var kept = journal.resume(SampleTicket.draft(ticket.key()))) {
            kept.ready(ticket);
            return timed(kept::sending);
        } catch (CaseException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Ticket ticket() {
        return SampleTicket.ticket(CorrelationKey.next(KEYS)).by(new Requester("120", "2", "4"));
    }

    private static double timed(Step step) {
        try {
            var begin = System.nanoTime();
            step.run();
            return (System.nanoTime() - begin) / 1e6;
        } catch (CaseException | TicketException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws CaseException, TicketException;
    }
}
