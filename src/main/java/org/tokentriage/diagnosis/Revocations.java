package org.tokentriage.diagnosis;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.tokentriage.certificate.revocation.RevocationCheck;
import org.tokentriage.certificate.revocation.RevocationStatus;

/** What revocations say to a person: that a certificate was revoked, loudly; that it is not known, quietly; that it was not, nothing. */
final class Revocations {

    private Revocations() {}

    /** Asks for all certificates that have not ended, at the same time. */
    static Map<TokenCertificate, RevocationStatus> of(Diagnosis diagnosis, RevocationCheck check, Instant at) {
        var learnt = new ConcurrentHashMap<TokenCertificate, RevocationStatus>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var certificate : diagnosis.revocable(at)) {
                threads.execute(() -> learnt.put(certificate, check.of(diagnosis.chainOf(certificate))));
            }
        }
        return learnt;
    }

    /** The revoked ones first. */
    static Stream<Finding> findings(
            List<TokenCertificate> certificates, Map<TokenCertificate, RevocationStatus> learnt) {
        var found = certificates.stream()
                .flatMap(certificate -> Optional.ofNullable(learnt.get(certificate)).stream()
                        .flatMap(status -> finding(certificate, status)))
                .toList();
        return Stream.concat(
                found.stream().filter(Finding.OfRevoked.class::isInstance),
                found.stream().filter(Finding.RevocationUnknown.class::isInstance));
    }

    private static Stream<Finding> finding(TokenCertificate certificate, RevocationStatus status) {
        return switch (status) {
            case RevocationStatus.Revoked revoked -> Stream.of(new Finding.OfRevoked(certificate, revoked));
            case RevocationStatus.Unknown unknown -> Stream.of(new Finding.RevocationUnknown(certificate, unknown));
            case RevocationStatus.Good good -> Stream.of();
        };
    }
}
