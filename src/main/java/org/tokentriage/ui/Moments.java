package org.tokentriage.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.tokentriage.i18n.Texts;

/** Moments as people say them: 23/11/2026, 10h24, today. */
final class Moments {

    private final Texts texts;
    private final Clock clock;

    Moments(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    String date(Instant moment) {
        return format("frame.date", moment);
    }

    String time(Instant moment) {
        return format("frame.time", moment);
    }

    /** {@return such as 10h31min14} */
    String exactly(Instant moment) {
        return format("frame.exactTime", moment);
    }

    boolean isToday(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone()).equals(LocalDate.now(clock));
    }

    private String format(String pattern, Instant moment) {
        return DateTimeFormatter.ofPattern(texts.say(pattern), texts.locale())
                .withZone(clock.getZone())
                .format(moment);
    }
}
