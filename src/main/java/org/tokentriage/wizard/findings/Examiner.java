package org.tokentriage.wizard.findings;

import java.nio.file.Path;
import java.util.Optional;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.words.Problem;

/** Writes the technical report on this computer, for whoever helps from afar. */
@FunctionalInterface
public interface Examiner {

    /**
     * Blocks while the computer and its tokens are looked at.
     *
     * @param module the library in use instead of SafeSign's own
     * @param findings what the window tells of a token
     * @param problem what the window says went wrong
     * @return the report, in which nothing belongs to a person
     */
    String report(Optional<Path> module, Optional<Step.Findings> findings, Optional<Problem> problem);
}
