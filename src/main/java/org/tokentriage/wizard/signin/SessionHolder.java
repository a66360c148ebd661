package org.tokentriage.wizard.signin;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.site.DeskSession;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.words.Problem;
import org.tokentriage.words.Problem.Remedy;

/** Knows who is signed in at the site's desk, and asks when nobody is and this computer remembers nobody. */
@FlowOnly
public final class SessionHolder {

    private final Site site;
    private final Clock clock;
    private final PasswordMemory memory;
    private final WizardState state;
    private @Nullable Guest guest;
    private Optional<Wish> wish = Optional.empty();

    /** What the agent wanted when asked who signs in, and where. */
    private record Wish(Step at, Consumer<DeskSession> then) {}

    /** @param byMemory whether nobody typed the password */
    private record Guest(String user, boolean byMemory, DeskSession session) {}

    public SessionHolder(Site site, Clock clock, PasswordMemory memory, WizardState state) {
        this.site = site;
        this.clock = clock;
        this.memory = memory;
        this.state = state;
        state.whenStopped(this::refused);
    }

    /** Goes on with whoever is signed in. When nobody is, it asks, and the agent comes back to where that was. */
    public void serve(Step at, Consumer<DeskSession> then) {
        var known = guest;
        switch (site) {
            case Site.Unusable unusable -> state.stop(at, unusable.problem());
            case Site.ByHand byHand -> state.stop(at, byHand.unconnected());
            case Site.Ready ready when known == null -> memory.recall(found -> recalled(at, ready, found, then));
            case Site.Ready ready -> then.accept(known.session());
        }
    }

    /** Does what the agent wanted there before signing in. */
    public void grantWish(Step at) {
        var wanted = wish.filter(it -> it.at().equals(at));
        wish = Optional.empty();
        wanted.ifPresent(it -> serve(at, it.then()));
    }

    /** Whoever is signed in. */
    public Optional<DeskSession> session() {
        return Optional.ofNullable(guest).map(Guest::session);
    }

    /** Asks again who signs in. */
    void changeUser(Step at) {
        if (site instanceof Site.Ready ready) {
            wish = Optional.empty();
            memory.recall(found -> askWho(at, ready));
        }
    }

    /** The desk, open for whoever wants to sign in. */
    Optional<DeskSession> open(Credentials credentials) {
        return site instanceof Site.Ready ready
                ? Optional.of(DeskSession.by(ready, credentials, clock))
                : Optional.empty();
    }

    /** Signs in whoever typed the password. */
    void admit(Credentials credentials, DeskSession session) {
        guest = new Guest(credentials.user(), false, session);
    }

    /** Passes by the proxy that asked for a login. */
    void passProxy(Credentials login) {
        if (site instanceof Site.Ready ready) {
            ready.desks().passProxy(login);
        }
    }

    /** Who is signed in. */
    Optional<String> user() {
        return Optional.ofNullable(guest).map(Guest::user);
    }

    /**
     * To be told of every problem: a remembered password that the desk refuses is forgotten, and whoever did not type it is asked. One that
     * is refused while somebody else signs in is not that.
     */
    public void refused(Step at, Problem problem) {
        var known = guest;
        if (at instanceof Step.SigningIn
                || known == null
                || !problem.remedy().equals(Optional.of(Remedy.SIGN_IN_AGAIN))) {
            return;
        }
        memory.refused(known.user());
        if (known.byMemory() && site instanceof Site.Ready ready) {
            guest = null;
            wish = Optional.empty();
            askWho(at, ready);
        }
    }

    /** Forgets whom this computer remembered and the desk refused, before anybody needed it. */
    void dismiss(String user) {
        memory.refused(user);
        if (guest != null && guest.byMemory()) {
            guest = null;
        }
    }

    /** The agent may have gone elsewhere while the store was asked. */
    private void recalled(Step at, Site.Ready ready, Optional<Credentials> found, Consumer<DeskSession> then) {
        var known = guest;
        if (!state.step().equals(at)) {
            return;
        }
        if (known != null) {
            then.accept(known.session());
        } else {
            found.ifPresentOrElse(remembered -> then.accept(welcome(ready, remembered)), () -> {
                wish = Optional.of(new Wish(at, then));
                askWho(at, ready);
            });
        }
    }

    /** Signs in whoever this computer remembers. */
    DeskSession welcome(Site.Ready ready, Credentials credentials) {
        var session = DeskSession.by(ready, credentials, clock);
        guest = new Guest(credentials.user(), true, session);
        return session;
    }

    private void askWho(Step at, Site.Ready ready) {
        state.go(new Step.SigningIn(at, memory.form(ready.profile().connected())));
    }
}
