package org.tokentriage.ticket.qualitor.service;

import java.util.List;

/** What Qualitor says to a call. */
public sealed interface Reply {

    /** Status 1 and {@code response_data}, with none, one or many items. */
    record Accepted(List<Row> rows) implements Reply {
        public Accepted {
            rows = List.copyOf(rows);
        }
    }

    /** Status 1 without {@code response_data}: enough for a call that changes something, and no word on what there is to one that searches. */
    record Silent() implements Reply {}

    /** What was asked for is not to be had. */
    sealed interface Unaccepted extends Reply {

        String code();

        String message();

        /** What patterns are looked for in: code and message. */
        default String said() {
            return (code() + " " + message()).strip();
        }
    }

    /** Status 0, or SOAP's word that the request was at fault: nothing was done. */
    record Refused(String code, String message) implements Unaccepted {}

    /** The server failed at its work, of which a part may be done (SOAP 1.1 section 4.4.1, Server). */
    record Broken(String code, String message) implements Unaccepted {}
}
