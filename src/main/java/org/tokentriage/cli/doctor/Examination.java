package org.tokentriage.cli.doctor;

import java.nio.file.Path;
import java.util.Optional;
import org.tokentriage.cli.scan.ComputerLookup;
import org.tokentriage.cli.scan.FailureDocument;
import org.tokentriage.cli.scan.Scan;
import org.tokentriage.token.TokenReaders;
import tools.jackson.databind.node.ObjectNode;

/**
 * Examines the computer around its tokens, and its tokens.
 *
 * @param module the module to use instead of SafeSign's own
 */
record Examination(Computer computer, TokenReaders readers, Optional<Path> module) {

    ObjectNode report(Mask mask) {
        var watch = new Stopwatch();
        var parts = new DoctorDocument(mask);
        var report = watch.time("system", () -> SystemFacts.document(computer.remote()));
        report.set(
                "service",
                parts.service(watch.time("service", () -> computer.cards().look())));
        var usb = report.putArray("usb");
        watch.time("usb", () -> computer.usb().get()).stream().sorted().forEach(usb::add);
        watch.time("safeSign", () -> computer.safeSign().get()).ifPresent(version -> report.put("safeSign", version));
        computer.crash().get().ifPresent(file -> report.put("crashLog", mask.path(file.toString())));
        computer.openToOthers().get().ifPresent(path -> report.put("openToOthers", mask.path(path.toString())));
        report.set(
                "modules",
                parts.modules(watch.time("modules", () -> computer.modules().get())));
        var scan = new Scan(new TimedReaders(readers, watch), module, Optional.empty()).run();
        var examined = new ComputerLookup(
                        watch.time("computer", () -> computer.examination().look()))
                .of(scan);
        examined.module().ifPresent(facts -> report.set("module", parts.module(facts)));
        var tokens = report.putArray("tokens");
        examined.slots().forEach(slot -> tokens.add(parts.slot(slot)));
        examined.failure().ifPresent(failure -> report.set("failure", FailureDocument.of(failure)));
        report.set("milliseconds", parts.milliseconds(watch.times()));
        return report;
    }
}
