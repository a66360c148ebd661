package org.tokentriage.wizard;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tokentriage.ticket.Credentials;

/** Knows who is signed in at the site's desk, and asks when nobody is. */
final class Reception {

    private final Site site;
    private final Clock clock;
    private final Course course;
    private @Nullable Served served;

    Reception(Site site, Clock clock, Course course) {
        this.site = site;
        this.clock = clock;
        this.course = course;
    }

    /** Goes on with whoever is signed in. When nobody is, it asks, and the agent comes back to where that was. */
    void serve(Step at, Consumer<Served> then) {
        var known = served;
        switch (site) {
            case Site.Unusable(var problem) -> course.stop(at, problem);
            case Site.Ready ready when known == null -> askWho(at, ready);
            case Site.Ready ready -> then.accept(known);
        }
    }

    /** Whoever is signed in. */
    Optional<Served> served() {
        return Optional.ofNullable(served);
    }

    /** Asks again who signs in. */
    void changeUser(Step at) {
        if (site instanceof Site.Ready ready) {
            askWho(at, ready);
        }
    }

    void signIn(Credentials credentials) {
        if (site instanceof Site.Ready ready) {
            served = Served.by(ready, credentials, clock);
        }
    }

    private void askWho(Step at, Site.Ready ready) {
        course.go(new Step.SigningIn(at, ready.profile().qualitor().user()));
    }
}
