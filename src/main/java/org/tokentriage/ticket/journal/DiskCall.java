package org.tokentriage.ticket.journal;

import java.io.IOException;
import java.nio.file.Path;
import org.tokentriage.system.NotOwn;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseFailure;

/** Something that is asked of the disk. */
@FunctionalInterface
interface DiskCall<T> {

    T run() throws IOException, CaseException;

    /** Runs a call; that a folder cannot be used is something a person can mend. */
    static <T> T in(Path folder, DiskCall<T> call) throws CaseException {
        try {
            return call.run();
        } catch (IOException unusable) {
            throw new CaseException(failure(folder, unusable), unusable);
        }
    }

    private static CaseFailure failure(Path folder, IOException unusable) {
        return unusable instanceof NotOwn other
                ? new CaseFailure.FolderNotOwn(other.path())
                : new CaseFailure.FolderUnusable(folder);
    }
}
