package org.tokentriage.ticket;

import java.nio.file.Path;

/** Every way in which keeping a case can fail that a person can do something about. Nothing is sent when it does. */
public sealed interface CaseFailure {

    /** The case is open in another window or program. */
    record InUse(CorrelationKey key) implements CaseFailure {}

    /** There is a case with this key already. */
    record AlreadyBegun(CorrelationKey key) implements CaseFailure {}

    /** There is no case with this key. */
    record NoSuchCase(CorrelationKey key) implements CaseFailure {}

    /** A record of the case is not what was written: whether it was sent cannot be told. */
    record Damaged(CorrelationKey key) implements CaseFailure {}

    /** A ticket with this key may have reached the desk, and it was another than this. */
    record PayloadBound(CorrelationKey key) implements CaseFailure {}

    /** The folder cannot be read or written: full, or not allowed. */
    record FolderUnusable(Path folder) implements CaseFailure {}
}
