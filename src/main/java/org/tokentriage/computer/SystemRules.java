package org.tokentriage.computer;

import static org.tokentriage.computer.Rule.deviates;
import static org.tokentriage.computer.Rule.fine;

import java.util.Optional;
import org.tokentriage.computer.sightings.UnseenException;

/** What keeps the time, and how old the system is. */
final class SystemRules {

    private static final String TIME = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time";
    private static final String SYSTEM = "HKLM64\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion!CurrentBuildNumber";
    private static final String NET = "HKLM64\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full!Release";

    /** Windows 10, the oldest that speaks TLS 1.2 by itself with today's sites. */
    private static final long OLDEST_BUILD = 10240;

    /** .NET Framework 4.7, the first in which programs speak the system's TLS. */
    private static final long OLDEST_NET = 460798;

    private static final long DISABLED = 4;

    private SystemRules() {}

    static Optional<Outcome> time(Case around) {
        var type = TIME + "\\Parameters!Type";
        if (around.seen().text(type).filter("NoSync"::equalsIgnoreCase).isPresent()) {
            return deviates(around, Cause.TIME_NOT_KEPT, type);
        }
        return around.seen().is(TIME + "!Start", DISABLED)
                ? deviates(around, Cause.TIME_NOT_KEPT, TIME + "!Start")
                : fine();
    }

    static Optional<Outcome> version(Case around) {
        var build = around.seen().number(SYSTEM).orElseThrow(() -> new UnseenException("NOT_TOLD"));
        if (build < OLDEST_BUILD) {
            return deviates(around, Cause.OLD_WINDOWS, SYSTEM);
        }
        return around.seen().number(NET).filter(release -> release < OLDEST_NET).isPresent()
                ? deviates(around, Cause.OLD_WINDOWS, NET)
                : fine();
    }
}
