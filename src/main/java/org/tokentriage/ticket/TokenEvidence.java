package org.tokentriage.ticket;

import java.time.Instant;
import java.util.Optional;
import org.tokentriage.certificate.holder.Cpf;
import org.tokentriage.settings.Occasion;
import org.tokentriage.token.TokenSnapshot;

/**
 * What a ticket tells about the token, as it was read; the agent cannot edit it.
 *
 * @param report the whole diagnosis in words, where it is to be added to the ticket as a file
 * @param unusual in which state the token is, where it is not blank
 */
public record TokenEvidence(
        String label,
        String serial,
        String model,
        String manufacturer,
        String reader,
        Instant readAt,
        Optional<String> report,
        Optional<Occasion> unusual) {

    /** A CPF in what the token says is masked, also when it was copied by hand. */
    public TokenEvidence {
        label = Cpf.maskedIn(label);
        model = Cpf.maskedIn(model);
        manufacturer = Cpf.maskedIn(manufacturer);
        reader = Cpf.maskedIn(reader);
        report = report.map(Cpf::maskedIn);
        unusual = unusual.filter(state -> state != Occasion.BLANK);
    }

    /** Of a blank token, without a report. */
    public TokenEvidence(
            String label, String serial, String model, String manufacturer, String reader, Instant readAt) {
        this(label, serial, model, manufacturer, reader, readAt, Optional.empty(), Optional.empty());
    }

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

    /** The same, with a report. */
    public TokenEvidence with(String diagnosis) {
        return new TokenEvidence(label, serial, model, manufacturer, reader, readAt, Optional.of(diagnosis), unusual);
    }

    /** The same of a token in some state. */
    public TokenEvidence being(Occasion state) {
        return new TokenEvidence(label, serial, model, manufacturer, reader, readAt, report, Optional.of(state));
    }

    /** In which state the token is. */
    public Occasion occasion() {
        return unusual.orElse(Occasion.BLANK);
    }
}
