package org.tokentriage.ticket;

import java.time.Instant;
import org.tokentriage.token.TokenSnapshot;

/** What a ticket tells about the token, as it was read; the agent cannot edit it. */
public record TokenEvidence(
        String label, String serial, String model, String manufacturer, String reader, Instant readAt) {

    public static TokenEvidence of(TokenSnapshot snapshot) {
        var info = snapshot.info();
        return new TokenEvidence(
                info.label(),
                info.serial(),
                info.model(),
                info.manufacturer(),
                snapshot.slot().reader(),
                snapshot.readAt());
    }
}
