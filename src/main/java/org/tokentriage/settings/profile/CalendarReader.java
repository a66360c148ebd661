package org.tokentriage.settings.profile;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tokentriage.settings.Holidays;
import org.tokentriage.settings.WorkingHours;
import org.tokentriage.settings.WorkingHours.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.POJONode;

/** Which keys the section about working hours has. */
final class CalendarReader {

    private static final Kind<ZoneId> ZONE = new Kind<>(
            "timeZone",
            ZoneId.of("America/Sao_Paulo"),
            node -> Kind.TEXT.read(node).flatMap(CalendarReader::zone));
    private static final Kind<List<Span>> HOURS =
            new Kind<>("hours", List.of(), node -> Kind.TEXT.read(node).flatMap(CalendarReader::spans));
    private static final Kind<List<Holiday>> HOLIDAYS = Kind.listOf(
            "holidays",
            new Kind<>("holidays", new Holiday(Optional.empty(), Optional.empty()), CalendarReader::holiday));
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final String END_OF_DAY = "24:00";
    /** Any moment will do. */
    private static final Instant SOME_DAY = Instant.parse("2026-01-01T12:00:00Z");

    private record Holiday(Optional<LocalDate> once, Optional<MonthDay> yearly) {}

    private CalendarReader() {}

    /** @param promised within which time of work an answer is promised */
    static WorkingHours read(Section section, Duration promised) {
        var zone = section.get("time_zone", ZONE);
        Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var hours = section.get(day.name().toLowerCase(Locale.ROOT), HOURS, List.of());
            if (!hours.isEmpty()) {
                days.put(day, hours);
            }
        }
        var hours = new WorkingHours(zone, days, holidays(section));
        if (hours.after(SOME_DAY, promised).isEmpty()) {
            section.refuseRight("monday", "noHours");
        }
        section.end();
        return hours;
    }

    private static Holidays holidays(Section section) {
        var national = section.get("national_holidays", Kind.FLAG, true);
        var carnival = section.get("carnival", Kind.FLAG, false);
        var corpusChristi = section.get("corpus_christi", Kind.FLAG, false);
        var own = section.get("holidays", HOLIDAYS, List.of());
        return new Holidays(
                national,
                carnival,
                corpusChristi,
                own.stream().flatMap(day -> day.once().stream()).collect(Collectors.toSet()),
                own.stream().flatMap(day -> day.yearly().stream()).collect(Collectors.toSet()));
    }

    private static Optional<ZoneId> zone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    /** Such as {@code 08:00-12:00, 13:00-18:00}. */
    private static Optional<List<Span>> spans(String text) {
        try {
            var spans = new ArrayList<Span>();
            var end = LocalTime.MIN;
            for (var part : text.split(",", -1)) {
                var span = span(part);
                if (!span.follows(end)) {
                    return Optional.empty();
                }
                spans.add(span);
                end = span.isToMidnight() ? LocalTime.MAX : span.until();
            }
            return Optional.of(spans);
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static Span span(String text) {
        var times = text.split("-", -1);
        if (times.length != 2) {
            throw new DateTimeException("two times are needed");
        }
        var until = times[1].strip();
        return new Span(time(times[0].strip()), until.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : time(until));
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text, TIME);
    }

    /** A date of one year, with or without quotes, or day and month of every year, such as {@code 25/01}. */
    private static Optional<Holiday> holiday(JsonNode node) {
        var written = node instanceof POJONode date
                ? String.valueOf(date.getPojo())
                : Kind.TEXT.read(node).orElse("");
        try {
            return written.matches("\\d\\d/\\d\\d")
                    ? Optional.of(new Holiday(
                            Optional.empty(),
                            Optional.of(MonthDay.of(
                                    Integer.parseInt(written.substring(3)),
                                    Integer.parseInt(written.substring(0, 2))))))
                    : Optional.of(new Holiday(Optional.of(LocalDate.parse(written)), Optional.empty()));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
