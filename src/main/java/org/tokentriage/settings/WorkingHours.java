package org.tokentriage.settings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a site works.
 *
 * @param days the hours of each weekday, in their order; a day without any is free
 * @param holidays on which nobody works
 */
public record WorkingHours(ZoneId zone, Map<DayOfWeek, List<Span>> days, Holidays holidays) {

    /** A promise that is not kept within five years is none. */
    private static final int MOST_DAYS = 5 * 366;

    /**
     * Hours of one day, by the clock on the wall.
     *
     * @param until midnight stands for the end of the day
     */
    public record Span(LocalTime from, LocalTime until) {

        /** Whether it lasts, and begins no sooner than another ends. */
        public boolean follows(LocalTime end) {
            return !from.isBefore(end) && (isToMidnight() || until.isAfter(from));
        }

        public boolean isToMidnight() {
            return until.equals(LocalTime.MIDNIGHT);
        }

        private Instant begin(LocalDate day, ZoneId zone) {
            return day.atTime(from).atZone(zone).toInstant();
        }

        private Instant end(LocalDate day, ZoneId zone) {
            return isToMidnight()
                    ? day.plusDays(1).atStartOfDay(zone).toInstant()
                    : day.atTime(until).atZone(zone).toInstant();
        }
    }

    public WorkingHours {
        days = Map.copyOf(days);
    }

    /** {@return when so much time has been worked, from a moment on; empty when that is years away} */
    public Optional<Instant> after(Instant start, Duration worked) {
        var left = worked;
        var day = start.atZone(zone).toLocalDate();
        for (var last = day.plusDays(MOST_DAYS); day.isBefore(last); day = day.plusDays(1)) {
            for (var span : spans(day)) {
                var end = span.end(day, zone);
                var begin = latest(span.begin(day, zone), start);
                var length = Duration.between(begin, end);
                if (length.compareTo(left) >= 0) {
                    return Optional.of(begin.plus(left));
                }
                left = length.isPositive() ? left.minus(length) : left;
            }
        }
        return Optional.empty();
    }

    private List<Span> spans(LocalDate day) {
        return holidays.include(day) ? List.of() : days.getOrDefault(day.getDayOfWeek(), List.of());
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
