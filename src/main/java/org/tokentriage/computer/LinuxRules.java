package org.tokentriage.computer;

import static org.tokentriage.computer.Rule.deviates;
import static org.tokentriage.computer.Rule.fine;
import static org.tokentriage.computer.Rule.none;

import java.util.List;
import java.util.Optional;

/** Whether browsers on Linux know the token's module. */
final class LinuxRules {

    private static final List<String> KNOWN = List.of("p11-kit:module", "nss:module");
    private static final String DATABASE = "nss:database";
    private static final String FIREFOX = "firefox:";

    private LinuxRules() {}

    static Optional<Outcome> module(Case around) {
        var browsers = around.seen().has(DATABASE) || around.seen().has(FIREFOX);
        if (around.token().inForce().isEmpty() || !browsers) {
            return none();
        }
        var known = KNOWN.stream().anyMatch(around.seen()::has)
                || around.seen().below(FIREFOX).stream()
                        .anyMatch(profile -> around.seen().has(profile + "!module"));
        return known ? fine() : deviates(around, Cause.BROWSERS_WITHOUT_MODULE, KNOWN.toArray(String[]::new));
    }
}
