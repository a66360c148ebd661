package org.tokentriage.i18n;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Dates and times in the words of one language and the zone of one clock. No line breaks inside any of them. */
public final class Moments {

    private final Clock clock;
    private final DateTimeFormatter date;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;
    private final DateTimeFormatter exactly;

    public Moments(Texts texts, Clock clock) {
        this.clock = clock;
        this.date = DateTimeFormatter.ofPattern(texts.say("moment.date"), texts.locale());
        this.day = DateTimeFormatter.ofPattern(texts.say("moment.day"), texts.locale());
        this.time = DateTimeFormatter.ofPattern(texts.say("moment.time"), texts.locale());
        this.exactly = DateTimeFormatter.ofPattern(texts.say("moment.exactly"), texts.locale());
    }

    /** {@return such as 24/11/2026} */
    public String date(Instant moment) {
        return date.format(local(moment));
    }

    /** {@return such as terça-feira, 24/11} */
    public String day(Instant moment) {
        return day.format(local(moment));
    }

    /** {@return such as 10h32} */
    public String time(Instant moment) {
        return time.format(local(moment));
    }

    /** {@return such as 10h31min14} */
    public String exactly(Instant moment) {
        return exactly.format(local(moment));
    }

    public boolean isToday(Instant moment) {
        return local(moment).toLocalDate().equals(LocalDate.now(clock));
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(clock.getZone());
    }
}
