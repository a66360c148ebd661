package org.tokentriage.handover;

import java.time.Instant;
import java.util.Optional;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.token.TokenSnapshot;

/**
 * What was read from a token, as another computer may know it: see {@code docs/decisions/0023-the-laudo.md}. It holds what the token shows,
 * with every CPF masked, and nothing of the person who answers for a certificate.
 *
 * @param caseKey the case that the technician was told it is for
 * @param maker which program made it, and on what
 */
public record Laudo(TokenSnapshot snapshot, Diagnosis diagnosis, Optional<CorrelationKey> caseKey, Maker maker) {

    /** How large a laudo may be, in bytes of its JSON. */
    public static final int MOST_BYTES = 64 * 1024;

    /** The newest form of a laudo that this program knows: what is around the token may be in it. */
    static final int VERSION = 3;

    /** The form before, which older programs know. */
    static final int VERSION_OF_TOKEN = 2;

    /**
     * The laudo of a token that was read here, as whoever gets it will see it.
     *
     * @return nothing when the token shows more than a laudo may hold
     */
    public static Optional<Laudo> of(
            TokenSnapshot snapshot, Diagnosis diagnosis, Optional<CorrelationKey> caseKey, Maker maker) {
        var whole = new Laudo(snapshot, diagnosis, caseKey, maker);
        var content = LaudoContent.fitting(whole);
        return Json.bytes(content).length > MOST_BYTES ? Optional.empty() : Optional.of(LaudoContent.read(content));
    }

    /** In which form it is written: the oldest that holds all of it, so that as many programs as can read it do. */
    int version() {
        return diagnosis.computer().isPresent() ? VERSION : VERSION_OF_TOKEN;
    }

    public Instant readAt() {
        return snapshot.readAt();
    }
}
