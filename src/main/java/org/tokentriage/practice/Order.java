package org.tokentriage.practice;

import java.util.Optional;

/** What the stand-in for the desk can be told to do. Its name stands in the bundle under {@code order.}. */
public enum Order {
    /** It takes its time with the next ticket, but opens it. */
    SLOW("slow=8"),
    REFUSE("status-0"),
    /** It opens the ticket and does not say so. */
    LOSE_ANSWER("accept-then-drop"),
    /** It breaks off before it opens the ticket. */
    BREAK_OFF("drop-before-work"),
    /** It shows the page of an error within. */
    FAIL("http=500"),
    /** It asks to try again later. */
    BUSY("http=503"),
    ANSWER_NOTHING("empty"),
    /** It has no number for the ticket that it has opened. */
    WITHHOLD_NUMBER("no-number"),
    FIND_NOTHING("nothing-found"),
    /** The demand appears only when it is looked for again. */
    LATE_DEMAND("related-after=3"),
    /** It is not there at all. */
    AWAY,
    /** It is there again. */
    BACK,
    /** It tells everything as it is. */
    HEAL;

    private final Optional<String> fault;

    Order() {
        this.fault = Optional.empty();
    }

    Order(String fault) {
        this.fault = Optional.of(fault);
    }

    /** As the simulator is told on the command line ({@code docs/cli.md}); empty for what cannot be told there. */
    public Optional<String> fault() {
        return fault;
    }
}
