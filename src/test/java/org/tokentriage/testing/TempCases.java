package org.tokentriage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.Cases;
import org.tokentriage.ticket.journal.CaseJournal;
import org.tokentriage.ticket.journal.StoragePolicy;

/** A real journal of one test, in a folder of the build's. */
public final class TempCases {

    private TempCases() {}

    public static Cases open(Clock clock) {
        try {
            var target = Files.createDirectories(Path.of("target", "cases"));
            return CaseJournal.in(Files.createTempDirectory(target, "test"), StoragePolicy.FORM, clock);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        } catch (CaseException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
