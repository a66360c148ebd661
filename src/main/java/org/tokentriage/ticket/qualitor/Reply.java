package org.tokentriage.ticket.qualitor;

import java.util.List;

/** What Qualitor says to a call. */
sealed interface Reply {

    /** Status 1, with none, one or many items. */
    record Accepted(List<Row> rows) implements Reply {
        public Accepted {
            rows = List.copyOf(rows);
        }
    }

    /** Status 0. */
    record Refused(String code, String message) implements Reply {

        /** What patterns are looked for in: code and message. */
        String said() {
            return (code + " " + message).strip();
        }
    }
}
