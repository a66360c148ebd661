package org.tokentriage.ticket.journal;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseEvent;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseFailure;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.HolderMark;
import org.tokentriage.ticket.cases.OpenCase;
import org.tokentriage.ticket.desk.FollowUp;
import org.tokentriage.ticket.desk.ReasonCode;
import org.tokentriage.ticket.desk.Undone.Task;

/** A case whose lock this program holds. */
final class CaseFile implements OpenCase {

    private final CorrelationKey key;
    private final CaseLog log;
    private final FormFile form;
    private final FileLock lock;
    private final CaseFiles files;

    CaseFile(CorrelationKey key, CaseLog log, FormFile form, FileLock lock, CaseFiles files) {
        this.key = key;
        this.log = log;
        this.form = form;
        this.lock = lock;
        this.files = files;
    }

    @Override
    public CorrelationKey key() {
        return key;
    }

    @Override
    public synchronized CaseState state() {
        return log.state();
    }

    @Override
    public synchronized Optional<TicketDraft> draft() {
        return form.draft();
    }

    @Override
    public synchronized Optional<Ticket> ticket() {
        return form.ticket(state());
    }

    @Override
    public synchronized boolean isFor(Ticket ticket) {
        var mark = Optional.of(HolderMark.of(ticket));
        return log.holder().isEmpty() || log.holder().equals(mark);
    }

    @Override
    public synchronized void save(TicketDraft draft) throws CaseException {
        requireOwn(draft.key());
        if (state().isBound()) {
            throw new CaseException(new CaseFailure.PayloadBound(key));
        }
        write(() -> {
            form.save(draft);
            if (leavesItsState()) {
                log.record(CaseEvent.Drafted::new);
            }
        });
    }

    /** By being written on. A refused case is refused until it is made ready again, for until then it may turn out to be open. */
    private boolean leavesItsState() {
        return !(state() instanceof CaseState.Draft || state() instanceof CaseState.Rejected);
    }

    @Override
    public synchronized void ready(Ticket ticket) throws CaseException {
        requireOwn(ticket.key());
        var payload = Json.hash(ticket);
        if (state().isBound() && !state().isAbout(payload)) {
            throw new CaseException(new CaseFailure.PayloadBound(key));
        }
        var holder = Optional.of(HolderMark.of(ticket));
        write(() -> log.record(at -> new CaseEvent.Completed(at, payload, holder), () -> form.save(ticket)));
    }

    @Override
    public synchronized void byHand(Ticket ticket) throws CaseException {
        requireOwn(ticket.key());
        if (state().isBound()) {
            throw new CaseException(new CaseFailure.PayloadBound(key));
        }
        var payload = Json.hash(ticket);
        var holder = HolderMark.of(ticket);
        write(() -> log.record(at -> new CaseEvent.HandedOver(at, payload, holder), () -> form.save(ticket)));
    }

    @Override
    public synchronized void openedByHand(TicketNumber number, Optional<TicketNumber> demand) throws CaseException {
        write(
                () -> log.record(at -> new CaseEvent.OpenedByHand(at, number, demand)),
                new CaseFailure.OpenNotKept(key, number, folder()));
        eraseWhenSettled();
    }

    @Override
    public synchronized void demandNoted(TicketNumber demand) throws CaseException {
        record(at -> new CaseEvent.DemandNoted(at, demand));
    }

    @Override
    public synchronized void sending() throws CaseException {
        record(CaseEvent.SendBegun::new);
    }

    @Override
    public synchronized void confirmed(TicketNumber number, Set<Task> wanted) throws CaseException {
        write(
                () -> log.record(at -> new CaseEvent.Confirmed(at, number, wanted)),
                new CaseFailure.OpenNotKept(key, number, folder()));
        eraseWhenSettled();
    }

    @Override
    public synchronized void followed(Task task, FollowUp progress) throws CaseException {
        record(at -> new CaseEvent.Followed(at, task, progress));
        eraseWhenSettled();
    }

    @Override
    public synchronized void rejected(ReasonCode reason) throws CaseException {
        record(at -> new CaseEvent.Rejected(at, reason));
    }

    @Override
    public synchronized void notSent(ReasonCode reason) throws CaseException {
        write(() -> log.record(at -> new CaseEvent.NotSent(at, reason)), new CaseFailure.FolderUnusable(folder()));
    }

    @Override
    public synchronized void unknown() throws CaseException {
        record(CaseEvent.Lost::new);
    }

    @Override
    public synchronized void absent() throws CaseException {
        record(CaseEvent.FoundAbsent::new);
    }

    @Override
    public synchronized void forget() throws CaseException {
        write(form::erase);
    }

    @Override
    public synchronized void discard() throws CaseException {
        if (state().mayBeOpen()) {
            throw new IllegalStateException("a case whose ticket may be open is kept");
        }
        write(() -> {
            form.close();
            log.close();
            files.remove(CaseName.of(key));
        });
        close();
    }

    @Override
    public synchronized void close() throws CaseException {
        write(() -> {
            try (lock;
                    form;
                    log) {}
        });
    }

    /** Does what was left to do when the program ended: nobody knows what became of what was being asked for, and no form outlives its use. */
    void settle() throws CaseException {
        if (state() instanceof CaseState.Sending) {
            unknown();
        }
        if (state() instanceof CaseState.Confirmed open) {
            for (var task : open.tasks(Set.of(FollowUp.ASKED))) {
                followed(task, FollowUp.LOST);
            }
        }
        eraseWhenSettled();
    }

    private void eraseWhenSettled() throws CaseException {
        if (isSettled()) {
            write(form::erase);
        }
    }

    private boolean isSettled() {
        return state() instanceof CaseState.OpenedByHand
                || (state() instanceof CaseState.Confirmed open && open.isSettled());
    }

    private void requireOwn(CorrelationKey other) {
        if (!other.equals(key)) {
            throw new IllegalArgumentException("the ticket of another case");
        }
    }

    private void record(Function<Instant, CaseEvent> happening) throws CaseException {
        write(() -> log.record(happening));
    }

    private void write(DiskWork work) throws CaseException {
        write(work, unwritten());
    }

    private static void write(DiskWork work, CaseFailure otherwise) throws CaseException {
        try {
            work.run();
        } catch (IOException unusable) {
            throw new CaseException(otherwise, unusable);
        }
    }

    /** What is to be said of the ticket when the next record cannot be written. */
    private CaseFailure unwritten() {
        return switch (state()) {
            case CaseState.Confirmed open -> new CaseFailure.OpenNotKept(key, open.number(), folder());
            case CaseState.OpenedByHand open -> new CaseFailure.OpenNotKept(key, open.number(), folder());
            case CaseState.Sending sending -> new CaseFailure.SentNotKept(key, folder());
            case CaseState.Unknown doubt -> new CaseFailure.SentNotKept(key, folder());
            case CaseState.Draft draft -> new CaseFailure.FolderUnusable(folder());
            case CaseState.Ready ready -> new CaseFailure.FolderUnusable(folder());
            case CaseState.ByHand byHand -> new CaseFailure.FolderUnusable(folder());
            case CaseState.Rejected rejected -> new CaseFailure.FolderUnusable(folder());
            case CaseState.NotSent notSent -> new CaseFailure.FolderUnusable(folder());
        };
    }

    private Path folder() {
        return files.directory().path();
    }
}
