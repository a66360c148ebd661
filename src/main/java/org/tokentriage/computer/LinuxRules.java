package org.tokentriage.computer;

import static org.tokentriage.computer.Rule.deviates;
import static org.tokentriage.computer.Rule.fine;
import static org.tokentriage.computer.Rule.none;

import java.util.List;
import java.util.Optional;

/** Whether browsers on Linux know the token's module, and what runs there. A token that was read proves that its user may: groups say nothing more. */
final class LinuxRules {

    private static final List<String> KNOWN = List.of("p11-kit:module", "nss:module");
    private static final String KEPT = "time:kept";
    private static final String DATABASE = "nss:database";
    private static final String FIREFOX = "firefox:";

    private LinuxRules() {}

    /** Its socket is enough. Without one the token was read by another way, which is no fault. */
    static Optional<Outcome> cardService(Case around) {
        return around.seen().has("service:pcscd") ? fine() : none();
    }

    /** Where systemd does not run nobody knows what sets the clock. */
    static Optional<Outcome> time(Case around) {
        if (around.seen().has(KEPT)) {
            return fine();
        }
        return around.seen().has("service:systemd") ? deviates(around, Cause.TIME_NOT_KEPT, KEPT) : none();
    }

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
