package org.tokentriage.computer;

import java.time.Instant;
import org.tokentriage.computer.sightings.Sightings;

/**
 * What the rules decide from.
 *
 * @param seen what was seen on the computer
 * @param token what was read from the token
 * @param now when the token was read
 */
record Case(Sightings seen, TokenAtHand token, Instant now) {

    StoredCertificates stored() {
        return new StoredCertificates(seen);
    }
}
