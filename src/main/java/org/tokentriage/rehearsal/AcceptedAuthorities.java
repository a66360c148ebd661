package org.tokentriage.rehearsal;

import java.util.Set;
import javax.security.auth.x500.X500Principal;

/** Whose certificates a site takes, as it says when it asks for one. */
public sealed interface AcceptedAuthorities {

    /** It asked for none in the beginning; it may do so later, for some of its pages. */
    record NotAsked() implements AcceptedAuthorities {}

    /** It named nobody: it takes any, or decides afterwards. */
    record Anybody() implements AcceptedAuthorities {}

    /** It named these. */
    record Named(Set<X500Principal> names) implements AcceptedAuthorities {
        public Named {
            names = Set.copyOf(names);
        }
    }
}
