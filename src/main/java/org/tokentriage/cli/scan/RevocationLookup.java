package org.tokentriage.cli.scan;

import org.tokentriage.certificate.revocation.RevocationCheck;
import org.tokentriage.cli.scan.SlotResult.Diagnosed;
import org.tokentriage.cli.scan.SlotResult.Unreadable;

/** Adds to a scan what is known of revocations. */
record RevocationLookup(RevocationCheck check) {

    ScanReport of(ScanReport report) {
        var slots = report.slots().stream().map(this::learnt).toList();
        return new ScanReport(report.module(), slots, report.failure());
    }

    private SlotResult learnt(SlotResult slot) {
        return switch (slot) {
            case Diagnosed(var snapshot, var diagnosis) ->
                new Diagnosed(snapshot, diagnosis.checked(check, snapshot.readAt()));
            case Unreadable silent -> silent;
        };
    }
}
