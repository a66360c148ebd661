package org.tokentriage.training.book;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tokentriage.training.call.Contents;
import org.tokentriage.training.call.Fields;
import org.tokentriage.training.site.SimulatorSite.Workflow;

/** All tickets and their histories; safe for use by many threads. */
public final class TicketBook {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private static final Duration PAST = Duration.ofDays(60);
    private static final String PAST_KEY = "TT-ZAEN-3RZE-RYK5";

    private final Workflow workflow;
    private final InstantSource clock;
    private final AtomicLong nextNumber;
    private final ConcurrentNavigableMap<Long, BookEntry> entries = new ConcurrentSkipListMap<>();
    private final Queue<FollowUp> followUps = new ConcurrentLinkedQueue<>();
    private final Queue<AttachedFile> attached = new ConcurrentLinkedQueue<>();

    public TicketBook(Workflow workflow, InstantSource clock) {
        this.workflow = workflow;
        this.clock = clock;
        this.nextNumber = new AtomicLong(workflow.firstNumber());
    }

    /** Stores the ticket and the related demand that will appear after the workflow's delay. */
    public BookEntry file(Contents contents) {
        var ticket = FiledTicket.stored(nextNumber.getAndAdd(2), contents, clock.instant());
        var demand = BookEntry.bornFrom(ticket, workflow);
        var entry = BookEntry.filed(ticket, workflow);
        entries.put(ticket.number(), entry);
        entries.put(demand.ticket().number(), demand);
        return entry;
    }

    /** The number before the first, and a key as this program makes them. */
    public void fileInThePast() {
        var number = workflow.firstNumber() - 1;
        var data = Fields.of("cdcliente", "1")
                .with("cdcontato", "1")
                .with("nmtitulochamado", "Token em branco - CLIENTE NÃO CADASTRADO")
                .with("dschamado", "Chave: " + PAST_KEY)
                .with("dspalavrachave", PAST_KEY);
        var then = clock.instant().minus(PAST);
        entries.put(number, BookEntry.past(new FiledTicket(number, data, Fields.NONE, Set.of(), then), workflow));
    }

    public Optional<BookEntry> find(String number) {
        return NUMBER.matcher(number).matches()
                ? Optional.ofNullable(entries.get(Long.valueOf(number))).filter(e -> e.existsAt(clock.instant()))
                : Optional.empty();
    }

    /** Every ticket that exists by now, the related demands among them, by number. */
    public List<BookEntry> existing() {
        var now = clock.instant();
        return entries.values().stream().filter(entry -> entry.existsAt(now)).toList();
    }

    /** What clients filed, without the related demands, by number. */
    public List<FiledTicket> filed() {
        return existing().stream()
                .filter(entry -> entry.origin().isEmpty() && !entry.past())
                .map(BookEntry::ticket)
                .toList();
    }

    /** The demands that were born from the ticket. */
    public List<BookEntry> bornFrom(long number) {
        Predicate<BookEntry> born = entry -> entry.origin().equals(Optional.of(number));
        return existing().stream().filter(born).toList();
    }

    public void addFollowUp(long ticket, Fields data) {
        followUps.add(new FollowUp(ticket, data.stored(), clock.instant()));
    }

    public void attach(AttachedFile file) {
        attached.add(file);
    }

    public List<AttachedFile> attached() {
        return List.copyOf(attached);
    }

    /** How many tickets clients filed with each keyword. */
    public Map<String, Long> perKeyword() {
        return filed().stream()
                .flatMap(ticket -> ticket.keyword().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    public List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }
}
