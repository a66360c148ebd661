package org.tokentriage.diagnosis;

import java.util.List;
import java.util.stream.Stream;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.computer.Examination;
import org.tokentriage.computer.TokenAtHand;
import org.tokentriage.token.TokenSnapshot;

/** A token as the computer around it is asked about it. */
final class Surroundings {

    private Surroundings() {}

    static TokenAtHand of(Diagnosis diagnosis, TokenSnapshot snapshot) {
        var inForce = inForce(diagnosis.content());
        var others = diagnosis.inventory().certificates().stream()
                .filter(one -> !inForce.contains(one))
                .toList();
        return new TokenAtHand(
                details(inForce),
                details(others),
                diagnosis.inventory().chain().stream()
                        .map(TokenCertificate::details)
                        .toList(),
                snapshot.slot().reader());
    }

    static Stream<Finding> findings(Diagnosis diagnosis, Examination examination) {
        return inForce(diagnosis.content()).isEmpty()
                ? Stream.of()
                : examination.causes().stream().map(Finding.OfComputer::new);
    }

    private static List<TokenCertificate> inForce(Content content) {
        return switch (content) {
            case Content.Valid(var only) -> List.of(only);
            case Content.Several several -> several.inForce();
            default -> List.of();
        };
    }

    private static List<CertificateDetails> details(List<TokenCertificate> certificates) {
        return certificates.stream().map(TokenCertificate::details).toList();
    }
}
