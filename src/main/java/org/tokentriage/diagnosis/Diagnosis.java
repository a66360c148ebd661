package org.tokentriage.diagnosis;

import java.time.Duration;
import java.time.Instant;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenSnapshot;

/** What a snapshot means, on two axes that do not depend on each other: a blank token may have a locked PIN. */
public record Diagnosis(Content content, PinState pin, Inventory inventory) {

    /** Judges certificates by the clock at the time of the reading, so that the same snapshot always means the same. */
    public static Diagnosis of(TokenSnapshot snapshot) {
        var inventory = Inventory.of(snapshot.objects());
        return new Diagnosis(content(snapshot, inventory), PinState.of(snapshot.info()), inventory);
    }

    public Verdict verdict() {
        return Verdict.of(content);
    }

    private static Content content(TokenSnapshot snapshot, Inventory inventory) {
        if (!snapshot.info().initialised()) {
            return new Content.Uninitialised();
        }
        if (!(snapshot.reading() instanceof Reading.Confirmed)) {
            return new Content.Unproven(snapshot.reading());
        }
        return switch (inventory.certificates().size()) {
            case 0 -> withoutCertificate(inventory);
            case 1 -> validity(inventory.certificates().get(0), snapshot.readAt());
            default -> new Content.Several(inventory.certificates());
        };
    }

    private static Content withoutCertificate(Inventory inventory) {
        if (!inventory.unreadable().isEmpty()) {
            return new Content.Unreadable(inventory.unreadable().size());
        }
        if (!inventory.keys().isEmpty()) {
            return new Content.KeyWithoutCertificate(inventory.keys().size());
        }
        if (!inventory.chain().isEmpty()) {
            return new Content.OnlyChain(inventory.chain().size());
        }
        return inventory.others().isEmpty()
                ? new Content.Blank()
                : new Content.OnlyOthers(inventory.others().size());
    }

    private static Content validity(TokenCertificate certificate, Instant now) {
        var details = certificate.details();
        if (details.validAt(now)) {
            return new Content.Valid(certificate);
        }
        return now.isBefore(details.notBefore())
                ? new Content.NotYetValid(certificate)
                : new Content.Expired(
                        certificate, Duration.between(details.notAfter(), now).toDays());
    }
}
