package org.tokentriage.wizard.signin;

import java.time.Clock;
import java.util.function.Consumer;
import org.tokentriage.ticket.desk.Reached;
import org.tokentriage.wizard.form.ConnectionState;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.site.DeskSession;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;
import org.tokentriage.words.Problems;

/** Tries, for whoever is signed in, whether the desk still answers. Nothing is changed there. All methods are called on the UI executor. */
public final class SessionCheck {

    private final SessionHolder sessions;
    private final Clock clock;
    private final Work work;

    public SessionCheck(SessionHolder sessions, Threads threads, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
        this.work = threads.networkWork();
    }

    /** Whether somebody is signed in. */
    public boolean canStart() {
        return sessions.session().isPresent();
    }

    /**
     * Begins, in the place of one that has not ended.
     *
     * @param told what there is to say of it, as it goes
     */
    public void start(Consumer<ConnectionState> told) {
        sessions.session().map(DeskSession::desk).ifPresent(desk -> {
            told.accept(new ConnectionState.Running());
            work.start(
                    () -> Reached.by(desk, clock),
                    reached -> told.accept(new ConnectionState.Answered(reached)),
                    thrown -> told.accept(new ConnectionState.Failed(Problems.of(thrown))));
        });
    }

    @FlowOnly
    public void close() {
        work.cancel();
    }
}
