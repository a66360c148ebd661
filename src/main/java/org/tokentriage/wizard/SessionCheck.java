package org.tokentriage.wizard;

import java.time.Clock;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tokentriage.ticket.desk.Reached;
import org.tokentriage.words.Problems;

/** Tries, for whoever is signed in, whether the desk still answers. Nothing is changed there. All methods are called on the UI executor. */
public final class SessionCheck {

    private final SessionHolder sessions;
    private final Clock clock;
    private final Work work;
    private final ReadOnlyObjectWrapper<ConnectionState> state =
            new ReadOnlyObjectWrapper<>(new ConnectionState.Idle());

    SessionCheck(SessionHolder sessions, Threads threads, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
        this.work = threads.networkWork();
    }

    /** Whether somebody is signed in. */
    public boolean canStart() {
        return sessions.session().isPresent();
    }

    public void start() {
        sessions.session().map(DeskSession::desk).ifPresent(desk -> {
            state.set(new ConnectionState.Running());
            work.start(
                    () -> Reached.by(desk, clock),
                    reached -> state.set(new ConnectionState.Answered(reached)),
                    thrown -> state.set(new ConnectionState.Failed(Problems.of(thrown))));
        });
    }

    /** What the last try has shown. */
    public ReadOnlyObjectProperty<ConnectionState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Nobody waits for the answer any more, and the last is forgotten. */
    public void drop() {
        work.cancel();
        state.set(new ConnectionState.Idle());
    }
}
