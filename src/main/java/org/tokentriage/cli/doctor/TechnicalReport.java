package org.tokentriage.cli.doctor;

import java.nio.file.Path;
import java.util.Optional;
import org.tokentriage.cli.scan.SlotResult.Diagnosed;
import org.tokentriage.token.TokenReaders;

/** The technical report as text, with what the window shows meanwhile. What belongs to a person is left out of both alike. */
public record TechnicalReport(Computer computer, TokenReaders readers) {

    /**
     * Blocks while the computer and its tokens are looked at.
     *
     * @param module the module to use instead of SafeSign's own
     * @param shown the token that the window tells of, which may have been taken out since
     * @param problem the code of what the window says went wrong
     */
    public String text(Optional<Path> module, Optional<Diagnosed> shown, Optional<String> problem) {
        var mask = new Mask(false);
        var report = new Examination(computer, readers, module).report(mask);
        shown.ifPresent(read -> report.set("shown", new DoctorDocument(mask).slot(read)));
        problem.ifPresent(code -> report.put("problem", code));
        return String.join("\n", DoctorText.of(report)) + "\n";
    }
}
