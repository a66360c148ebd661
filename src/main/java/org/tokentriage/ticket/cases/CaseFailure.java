package org.tokentriage.ticket.cases;

import java.nio.file.Path;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketNumber;

/**
 * Every way in which keeping a case can fail that a person can do something about. Nothing is sent when it does, except where it says
 * otherwise.
 */
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

    /** The key belongs to a ticket for another company or another token, which reached the desk or may have. */
    record KeyTaken(CorrelationKey key) implements CaseFailure {}

    /** The folder cannot be read or written: full, or not allowed. */
    record FolderUnusable(Path folder) implements CaseFailure {}

    /** A link, or something of another user's, stands where the cases are kept. */
    record FolderNotOwn(Path path) implements CaseFailure {}

    /** The ticket was sent and may be open, and what became of it could not be written down. */
    record SentNotKept(CorrelationKey key, Path folder) implements CaseFailure {}

    /** The ticket is open, and that, or what followed, could not be written down. */
    record OpenNotKept(CorrelationKey key, TicketNumber number, Path folder) implements CaseFailure {}
}
