package org.tokentriage.token.worker;

import java.nio.file.Path;
import java.util.Optional;
import org.tokentriage.token.TokenSlot;

/** What a worker is asked for: a line on its standard input. */
sealed interface Request {

    /** To open a module: the first request, and asked once. */
    record Open(Optional<Path> module) implements Request {}

    /** To look into the slots. */
    record Survey() implements Request {}

    /** To read the token in a slot. */
    record Read(TokenSlot slot) implements Request {}

    /** To look at the readers of the smart-card service; no module needs to be open. */
    record Look() implements Request {}

    /** To look at this computer and the cards in its readers; no module needs to be open. */
    record Examine() implements Request {}
}
