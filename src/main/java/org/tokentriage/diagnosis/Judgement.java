package org.tokentriage.diagnosis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenSnapshot;

/** Finds the one content that a snapshot shows. */
final class Judgement {

    private Judgement() {}

    static Content of(TokenSnapshot snapshot, Inventory inventory) {
        if (!snapshot.info().initialised()) {
            return new Content.Uninitialised();
        }
        if (!(snapshot.reading() instanceof Reading.Confirmed)) {
            return new Content.Unproven(snapshot.reading());
        }
        return switch (inventory.certificates().size()) {
            case 0 -> withoutCertificate(inventory);
            case 1 -> validity(inventory.certificates().get(0), snapshot.readAt());
            default -> several(inventory.certificates(), snapshot.readAt());
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

    private static Content several(List<TokenCertificate> certificates, Instant now) {
        var inForce = certificates.stream()
                .filter(certificate -> certificate.details().validAt(now))
                .toList();
        var others = certificates.stream()
                .filter(certificate -> !certificate.details().validAt(now))
                .toList();
        return new Content.Several(inForce, others);
    }
}
