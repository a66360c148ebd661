package org.tokentriage.computer;

import static org.tokentriage.computer.Rule.deviates;
import static org.tokentriage.computer.Rule.fine;
import static org.tokentriage.computer.Rule.none;

import java.util.Optional;
import java.util.Set;

/** What the system says of the devices of tokens, and where the user sits. */
final class DeviceRules {

    private static final String DEVICES = "device:";
    private static final long DISABLED = 22;

    /** No driver, a damaged or missing one, one that could not be loaded, not signed, to be installed again. */
    private static final Set<Long> DRIVER = Set.of(18L, 28L, 31L, 37L, 38L, 39L, 52L);

    /** The device cannot start or has reported a failure: port, plug, hub, or itself. */
    private static final Set<Long> FAULT = Set.of(10L, 43L);

    private static final String TERMINAL =
            "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services!fEnableSmartCard";
    private static final String RESTRICTIONS =
            "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\DeviceInstall\\Restrictions";
    private static final String REMOTE = "session:remote";

    private DeviceRules() {}

    static Optional<Outcome> state(Case around) {
        for (var device : around.seen().below(DEVICES)) {
            var problem = device + "!problem";
            var code = around.seen().number(problem).orElse(0L);
            if (code == DISABLED) {
                return deviates(around, Cause.DEVICE_DISABLED, problem);
            }
            if (DRIVER.contains(code)) {
                return deviates(around, Cause.DEVICE_DRIVER, problem);
            }
            if (FAULT.contains(code)) {
                return deviates(around, Cause.DEVICE_FAULT, problem);
            }
        }
        return fine();
    }

    static Optional<Outcome> session(Case around) {
        if (!around.seen().is(REMOTE, 1)) {
            return fine();
        }
        return around.seen().is(TERMINAL, 0)
                ? deviates(around, Cause.REMOTE_CARDS_FORBIDDEN, TERMINAL, REMOTE)
                : deviates(around, Cause.REMOTE_SESSION, REMOTE);
    }

    static Optional<Outcome> policy(Case around) {
        for (var value : new String[] {"!DenyUnspecified", "!DenyDeviceClasses", "!DenyDeviceIDs"}) {
            if (around.seen().is(RESTRICTIONS + value, 1)) {
                return deviates(around, Cause.INSTALLATION_RESTRICTED, RESTRICTIONS + value);
            }
        }
        return around.token().reader().isEmpty() ? none() : fine();
    }
}
