package org.tokentriage.ticket.qualitor;

import java.io.IOException;
import java.net.URI;
import okio.ByteString;

/** What became of one HTTP call. */
sealed interface Delivery {

    /**
     * An answer came, whatever it says.
     *
     * @param address which was asked
     * @param body at most {@link PostBox#LONGEST_ANSWER} bytes and one more, which tells that it was cut
     */
    record Answered(URI address, int status, ByteString body) implements Delivery {

        /** Whether there was more than is read of an answer. */
        boolean isCut() {
            return body.size() > PostBox.LONGEST_ANSWER;
        }
    }

    /** Nothing of the request left this computer. */
    record NotSent(IOException cause) implements Delivery {}

    /** A proxy wanted a login for a request that it had read, so that nobody knows what it did with it. */
    record TurnedAway(ProxyRefusal refusal) implements Delivery {}

    /** The request, or a part of it, was sent, and no whole answer came. */
    record Lost() implements Delivery {}
}
