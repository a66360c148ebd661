package org.tokentriage.diagnosis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenSnapshot;

/** Finds the one content that a snapshot shows. */
final class VerdictRules {

    private VerdictRules() {}

    static Content of(TokenSnapshot snapshot, Inventory inventory) {
        var claimedNew = !snapshot.info().initialised();
        if (!(snapshot.reading() instanceof Reading.Confirmed)
                && !(claimedNew && snapshot.reading() instanceof Reading.Uninitialised)) {
            return new Content.Unproven(snapshot.reading());
        }
        if (claimedNew && !inventory.contradictsNew()) {
            return new Content.Uninitialised();
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
        if (inventory.keysOfCertificates() > 0) {
            return new Content.KeyWithoutCertificate(inventory.keysOfCertificates());
        }
        if (!inventory.chain().isEmpty()) {
            return new Content.OnlyChain(inventory.chain().size());
        }
        var others = inventory.others().size() + inventory.keys().size();
        return others == 0 ? new Content.Blank() : new Content.OnlyOthers(others);
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
