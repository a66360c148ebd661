package org.tokentriage.computer;

import static org.tokentriage.computer.Rule.deviates;
import static org.tokentriage.computer.Rule.fine;
import static org.tokentriage.computer.Rule.none;

import java.util.Optional;

/**
 * What copies a token's certificate into the user's store. Where the certificate is there and can be used, nothing of this is in the way.
 */
final class PropagationRules {

    private static final String SERVICES = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\";
    private static final String PROPAGATION = "CertPropSvc";
    private static final String CARDS = "SCardSvr";
    private static final String ALLOWED = "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\CertProp!CertPropEnabled";

    /** Of a service that was never started since the system was. */
    private static final long NEVER_STARTED = 1077;

    private static final long STOPPED = 1;
    private static final long DISABLED = 4;

    private PropagationRules() {}

    static Optional<Outcome> service(Case around) {
        if (StoreRules.isServed(around)) {
            return fine();
        }
        var seen = around.seen();
        var state = "service:" + PROPAGATION + "!state";
        var exit = "service:" + PROPAGATION + "!exit";
        if (seen.is(start(PROPAGATION), DISABLED)) {
            return deviates(around, Cause.PROPAGATION_DISABLED, start(PROPAGATION), state);
        }
        if (!seen.is(state, STOPPED)) {
            return seen.has(state) ? fine() : none();
        }
        var failed = seen.number(exit)
                .filter(code -> code != 0 && code != NEVER_STARTED)
                .isPresent();
        return deviates(around, failed ? Cause.PROPAGATION_FAILED : Cause.PROPAGATION_STOPPED, state, exit);
    }

    static Optional<Outcome> policy(Case around) {
        return around.seen().is(ALLOWED, 0) && !StoreRules.isServed(around)
                ? deviates(around, Cause.PROPAGATION_FORBIDDEN, ALLOWED)
                : fine();
    }

    /** It is started when a reader comes, and stops after the last has gone: only beside a token that is there it has to run. */
    static Optional<Outcome> cardService(Case around) {
        var state = "service:" + CARDS + "!state";
        if (around.token().reader().isEmpty() || !around.seen().has(state)) {
            return none();
        }
        if (!around.seen().is(state, STOPPED)) {
            return fine();
        }
        return around.seen().is(start(CARDS), DISABLED)
                ? deviates(around, Cause.CARD_SERVICE_DISABLED, start(CARDS), state)
                : deviates(around, Cause.CARD_SERVICE_STOPPED, state);
    }

    private static String start(String service) {
        return SERVICES + service + "!Start";
    }
}
