package org.tokentriage.ticket.journal;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.tokentriage.ticket.cases.CaseEvent;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.HolderMark;

/** The log of an open case: where it stands, and the file that every further event goes to before it counts. */
final class CaseLog implements Closeable {

    private final LineLog log;
    private final Clock clock;
    private CaseState state;
    private Optional<HolderMark> holder;

    private CaseLog(LineLog log, Clock clock, CaseState state, Optional<HolderMark> holder) {
        this.log = log;
        this.clock = clock;
        this.state = state;
        this.holder = holder;
    }

    /** Begins the file, which is never there without its first event. */
    static CaseLog begin(PrivateDirectory directory, String name, Clock clock) throws IOException {
        var begun = new CaseEvent.Drafted(now(clock));
        directory.create(name, CheckedLines.bytes(CheckedLines.line(1, text(begun))));
        return new CaseLog(directory.log(name), clock, CaseState.begun(begun), Optional.empty());
    }

    static CaseLog resume(LineLog log, Clock clock, CaseState state, Optional<HolderMark> holder) {
        return new CaseLog(log, clock, state, holder);
    }

    /** Whose the ticket is that was made ready last, as far as that is known. */
    Optional<HolderMark> holder() {
        return holder;
    }

    CaseState state() {
        return state;
    }

    void record(Function<Instant, CaseEvent> happening) throws IOException {
        record(happening, () -> {});
    }

    /**
     * Records what happens now.
     *
     * @param before what has to lie on the disk before the event counts; not done when the event cannot happen
     */
    void record(Function<Instant, CaseEvent> happening, DiskWork before) throws IOException {
        var event = happening.apply(now(clock));
        var next = state.after(event);
        before.run();
        log.append(text(event));
        state = next;
        holder = CaseReplay.holder(event).or(() -> holder);
    }

    @Override
    public void close() throws IOException {
        log.close();
    }

    private static String text(CaseEvent event) {
        return Json.write(EventLine.of(event));
    }

    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
