package org.tokentriage.token.worker;

import java.io.IOException;

/** A line that should be a message and is none. */
final class MalformedMessageException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedMessageException(Throwable cause) {
        super(cause);
    }
}
