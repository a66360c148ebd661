package org.tokentriage.cli.scan;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.tokentriage.cli.scan.SlotResult.Diagnosed;
import org.tokentriage.cli.scan.SlotResult.Unreadable;
import org.tokentriage.computer.sightings.ComputerExamination;
import org.tokentriage.computer.sightings.Sightings;

/** Adds to a scan what stands around its tokens on this computer. */
public record ComputerLookup(Sightings seen) {

    /** Looks while the tokens are read, each by a process of its own. */
    static ScanReport beside(ComputerExamination examination, Supplier<ScanReport> scan) {
        var looking = CompletableFuture.<Sightings>supplyAsync(examination::look, Thread::startVirtualThread);
        var report = scan.get();
        return new ComputerLookup(looking.join()).of(report);
    }

    public ScanReport of(ScanReport report) {
        var slots = report.slots().stream().map(this::examined).toList();
        return new ScanReport(report.module(), slots, report.failure());
    }

    private SlotResult examined(SlotResult slot) {
        return switch (slot) {
            case Diagnosed(var snapshot, var diagnosis) -> new Diagnosed(snapshot, diagnosis.examined(seen, snapshot));
            case Unreadable silent -> silent;
        };
    }
}
