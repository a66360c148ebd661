package org.tokentriage.ticket.http;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;
import okio.ByteString;

/** What became of one HTTP call. */
public sealed interface Delivery {

    /**
     * An answer came, whatever it says.
     *
     * @param address which was asked
     * @param body at most {@link PostBox#LONGEST_ANSWER} bytes and one more, which tells that it was cut
     */
    record Answered(URI address, int status, ByteString body) implements Delivery {

        /** Whether there was more than is read of an answer. */
        public boolean isCut() {
            return body.size() > PostBox.LONGEST_ANSWER;
        }

        /** {@return its text, in the characters that it declares, or else in those that it seems to have} */
        public String text() {
            return ReplyText.of(body.toByteArray());
        }

        /**
         * As {@link #text()}.
         *
         * @param charset in which the text is, whatever it declares; empty, to find it out
         */
        public String text(Optional<Charset> charset) {
            return ReplyText.of(body.toByteArray(), charset);
        }
    }

    /** Nothing of the request left this computer. */
    record NotSent(IOException cause) implements Delivery {}

    /** A proxy wanted a login for a request that it had read, so that nobody knows what it did with it. */
    record TurnedAway(ProxyRefusal refusal) implements Delivery {}

    /** The request, or a part of it, was sent, and no whole answer came. */
    record Lost() implements Delivery {}
}
