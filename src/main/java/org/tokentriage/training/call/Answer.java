package org.tokentriage.training.call;

import java.util.List;

/** What an operation has to say, before it is written as XML. */
public sealed interface Answer {

    /** Status 1 with zero, one or many {@code dataitem}. */
    record Rows(List<Fields> items) implements Answer {
        public Rows {
            items = List.copyOf(items);
        }
    }

    /** Status 1 without {@code response_data}. */
    record WithoutData() implements Answer {}

    /** Status 0. */
    record Refused(String code, String message) implements Answer {}
}
