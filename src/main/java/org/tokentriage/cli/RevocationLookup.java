package org.tokentriage.cli;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.tokentriage.certificate.RevocationCheck;
import org.tokentriage.certificate.RevocationStatus;
import org.tokentriage.cli.SlotResult.Diagnosed;
import org.tokentriage.cli.SlotResult.Unreadable;
import org.tokentriage.diagnosis.TokenCertificate;

/** Adds to a scan what is known of revocations; the certificates of a token are asked for at the same time. */
record RevocationLookup(RevocationCheck check) {

    ScanReport of(ScanReport report) {
        var slots = report.slots().stream()
                .map(slot -> switch (slot) {
                    case Diagnosed diagnosed -> learnt(diagnosed);
                    case Unreadable silent -> silent;
                })
                .toList();
        return new ScanReport(report.module(), slots, report.failure());
    }

    private SlotResult learnt(Diagnosed token) {
        var statuses = new ConcurrentHashMap<TokenCertificate, RevocationStatus>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var certificate : token.diagnosis().revocable(token.snapshot().readAt())) {
                threads.execute(() ->
                        statuses.put(certificate, check.of(token.diagnosis().chainOf(certificate))));
            }
        }
        return new Diagnosed(token.snapshot(), token.diagnosis().with(statuses));
    }
}
