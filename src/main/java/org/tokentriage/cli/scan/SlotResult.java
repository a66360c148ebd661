package org.tokentriage.cli.scan;

import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;

/** What became of one slot that holds a token. */
public sealed interface SlotResult {

    /** The token was read, to whichever verdict. */
    record Diagnosed(TokenSnapshot snapshot, Diagnosis diagnosis) implements SlotResult {}

    /** Not even the token's own description could be read. */
    record Unreadable(TokenSlot slot, TokenFailure cause) implements SlotResult {}
}
