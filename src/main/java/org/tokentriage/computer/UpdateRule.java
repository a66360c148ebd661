package org.tokentriage.computer;

import static org.tokentriage.computer.Rule.deviates;
import static org.tokentriage.computer.Rule.fine;
import static org.tokentriage.computer.Rule.none;

import java.util.Map;
import java.util.Optional;
import org.tokentriage.computer.sightings.Sightings;
import org.tokentriage.computer.sightings.UnseenException;

/**
 * Windows' update of October 2025 (CVE-2024-30098, KB5073121): certificates with an RSA key are linked to providers of the new kind (KSP)
 * alone, unless an administrator has put that off, which is possible until the update of February 2027.
 */
final class UpdateRule {

    private static final String SYSTEM = "HKLM64\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
    private static final String BUILD = SYSTEM + "!CurrentBuildNumber";
    private static final String REVISION = SYSTEM + "!UBR";
    private static final String SWITCH = "HKLM64\\SOFTWARE\\Microsoft\\Cryptography\\Calais!DisableCapiOverrideForRSA";

    /** The first revision of each build that has the change; what came after has it, too. */
    private static final Map<Long, Long> FIRST =
            Map.of(26100L, 6899L, 26200L, 6899L, 22631L, 6060L, 19045L, 6456L, 19044L, 6456L, 20348L, 4294L);

    private static final long NEWEST = 26200;

    private UpdateRule() {}

    static Optional<Outcome> change(Case around) {
        var pairings = PairingRules.pairings(around);
        if (pairings.isEmpty()) {
            return none();
        }
        if (!isPatched(around.seen())) {
            return fine();
        }
        if (around.seen().is(SWITCH, 0)) {
            return deviates(around, Cause.KSP_POSTPONED, SWITCH, BUILD, REVISION);
        }
        var old = pairings.stream().filter(pairing -> pairing.ksp().isEmpty()).findFirst();
        return old.isEmpty() || StoreRules.isServed(around)
                ? fine()
                : deviates(around, Cause.KSP_MISSING, old.get().place() + Pairing.KSP, SWITCH, BUILD, REVISION);
    }

    /** @throws UnseenException when the registry does not tell */
    private static boolean isPatched(Sightings seen) {
        var build = told(seen, BUILD);
        if (build > NEWEST) {
            return true;
        }
        var first = FIRST.get(build);
        return first != null && told(seen, REVISION) >= first;
    }

    private static long told(Sightings seen, String place) {
        return seen.number(place).orElseThrow(() -> new UnseenException("NOT_TOLD"));
    }
}
