package org.tokentriage.cli.ticket;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.system.DataFolder;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.journal.CaseJournal;
import org.tokentriage.ticket.journal.StoragePolicy;
import picocli.CommandLine.Option;

/** The option that says where the cases are. */
final class CaseFolder {

    @Option(names = "--data-dir")
    private Optional<Path> dataDir = Optional.empty();

    /** @param owner whose computer this is, which decides what of a case may lie there */
    CaseJournal open(ComputerOwner owner, Clock clock) throws CaseException {
        return CaseJournal.in(dataDir.orElseGet(DataFolder::here), StoragePolicy.on(owner), clock);
    }
}
