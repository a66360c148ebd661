package org.tokentriage.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.WorkingHours.Span;
import org.tokentriage.settings.profile.ProfileMistake;
import org.tokentriage.settings.profile.SiteProfileFile;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;

/** By when the customer is promised an answer. */
class CalendarTest {

    private static final ZoneId BRASILIA = ZoneId.of("America/Sao_Paulo");
    private static final String OFFICE = """
            [calendar]
            time_zone = "America/Sao_Paulo"
            monday = "08:00-12:00, 13:00-18:00"
            tuesday = "08:00-12:00, 13:00-18:00"
            wednesday = "08:00-12:00, 13:00-18:00"
            thursday = "08:00-12:00, 13:00-18:00"
            friday = "8:00-12:00,13:00-17:00"
            """;

    @ParameterizedTest
    @CsvSource({
        "9h,  2026-11-26T10:30, 2026-11-27T10:30",
        "9h,  2026-11-27T17:00, 2026-11-30T18:00",
        "10h, 2026-11-27T16:00, 2026-11-30T18:00",
        "24h, 2026-11-27T17:00, 2026-12-02T15:00",
        "1h,  2026-11-28T11:00, 2026-11-30T09:00",
        "2h,  2026-11-19T17:00, 2026-11-23T09:00",
        "1h,  2026-11-27T12:30, 2026-11-27T14:00",
        "1h,  2026-11-27T16:00, 2026-11-27T17:00",
        "5h,  2026-04-02T14:00, 2026-04-06T09:00",
        "1h,  2026-12-24T17:30, 2026-12-28T08:30",
    })
    void onlyHoursOfWorkCount(String promised, LocalDateTime openedAt, LocalDateTime answerBy) throws IOException {
        var profile = usable(OFFICE, promised);

        assertThat(profile.answerBy(openedAt.atZone(BRASILIA).toInstant())
                        .atZone(BRASILIA)
                        .toLocalDateTime())
                .isEqualTo(answerBy);
    }

    @Test
    void withoutACalendarTheClockGoesOn() throws IOException {
        var friday = Instant.parse("2026-11-27T20:00:00Z");

        assertThat(usable("", "24h").answerBy(friday)).isEqualTo(friday.plus(Duration.ofHours(24)));
    }

    @Test
    void theSitesOwnHolidaysCountOnceOrEveryYear() throws IOException {
        var own = OFFICE + "holidays = [\"2026-12-24\", 2026-12-31, \"25/01\"]\n";
        var holidays = usable(own, "9h").hours().orElseThrow().holidays();

        assertThat(holidays.include(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(holidays.include(LocalDate.of(2027, 12, 24))).isFalse();
        assertThat(holidays.include(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(holidays.include(LocalDate.of(2031, 1, 25))).isTrue();
    }

    /** As the Ministry of Management publishes them, and for Easter's sake some years from tables. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-29, true", "2025-04-18, true", "2026-04-03, true", "2027-03-26, true", "2038-04-23, true",
        "2026-11-20, true", "2024-11-20, true", "2023-11-20, false", "2026-09-07, true", "2026-10-12, true",
        "2026-11-02, true", "2026-11-15, true", "2026-12-25, true", "2026-01-01, true", "2026-04-21, true",
        "2026-05-01, true", "2026-02-17, false", "2026-06-04, false", "2026-04-05, false", "2026-07-09, false",
    })
    void nationalHolidaysAreThoseOfTheLaw(LocalDate day, boolean free) {
        assertThat(new Holidays(true, false, false, Set.of(), Set.of()).include(day))
                .isEqualTo(free);
        assertThat(new Holidays(false, false, false, Set.of(), Set.of()).include(day))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-03, 2025-03-04, 2025-06-19",
        "2026-02-16, 2026-02-17, 2026-06-04",
        "2027-02-08, 2027-02-09, 2027-05-27"
    })
    void carnivalAndCorpusChristiAreFreeWhereTheSiteSaysSo(
            LocalDate monday, LocalDate tuesday, LocalDate corpusChristi) {
        var free = new Holidays(false, true, true, Set.of(), Set.of());

        assertThat(Stream.of(monday, tuesday, corpusChristi)).allMatch(free::include);
        assertThat(free.include(tuesday.plusDays(1))).isFalse();
    }

    /** Against a walk from minute to minute, with holidays from a table of Easter Sundays. */
    @Test
    void fiveHundredMomentsAgreeWithAWalkThroughEveryMinute() {
        var random = new Random(20_261_120);
        var zones = Stream.of(
                        "America/Sao_Paulo", "America/New_York", "Europe/Lisbon", "Asia/Kolkata", "Australia/Lord_Howe")
                .map(ZoneId::of)
                .toList();
        for (int i = 0; i < 500; i++) {
            var walk = new MinuteWalk(zones.get(i % zones.size()), week(random));
            var start = MinuteWalk.nearAHoliday(random).atZone(walk.zone()).toInstant();
            var worked = Duration.ofMinutes(random.nextInt(1, 20 * 60));
            var hours = new WorkingHours(walk.zone(), walk.days(), MinuteWalk.HOLIDAYS);

            assertThat(hours.after(start, worked))
                    .as("%s %s %s", walk, start, worked)
                    .contains(walk.after(start, worked));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "America/Sao_Paulo"       | "Brasilia"       | calendar.time_zone: precisa ser o nome de um fuso
            monday = "08:00-12:00, 13 | monday = "08:00-12:00, 11 | calendar.monday: precisa ser um texto com as horas
            monday = "08:00-12:00     | monday = "12:00-08:00 | calendar.monday: precisa ser um texto com as horas
            monday = "08:00-12:00     | monday = "24:00-12:00 | calendar.monday: precisa ser um texto com as horas
            monday = "08:00-12:00     | monday = "24:00-24:00 | calendar.monday: precisa ser um texto com as horas
            monday = "08:00-12:00     | monday = "das 8 às 12 | calendar.monday: precisa ser um texto com as horas
            monday                    | segunda          | calendar.segunda: este nome não existe aqui
            [calendar]                | [calendar]@holidays = ["2026-02-30"] | calendar.holidays: precisa ser uma lista de dias
            [calendar]                | [calendar]@holidays = ["31/04"] | calendar.holidays: precisa ser uma lista de dias
            """)
    void aMistakeIsToldWithItsPlace(String right, String wrong, String told) throws IOException {
        var mistaken = with(OFFICE.replace(right, wrong.replace('@', '\n')), "9h");

        assertThat(told(SiteProfileFile.parse(mistaken))).contains(told).contains("linha ");
    }

    @Test
    void aCalendarWithoutWorkIsAMistake() throws IOException {
        var never = with("[calendar]\ntime_zone = \"America/Sao_Paulo\"\n", "9h");

        assertThat(told(SiteProfileFile.parse(never))).contains("calendar.monday: com estas horas de trabalho");
    }

    private static Map<DayOfWeek, List<Span>> week(Random random) {
        var office = List.of(span("08:00", "12:00"), span("13:00", "18:00"));
        var always = List.of(span("00:00", "00:00"));
        var night = List.of(span("00:00", "06:00"), span("22:00", "00:00"));
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(
                    day,
                    List.of(office, always, night, List.<Span>of())
                            .get(random.nextInt(day == DayOfWeek.MONDAY ? 3 : 4)));
        }
        return week;
    }

    private static Span span(String from, String until) {
        return new Span(LocalTime.parse(from), LocalTime.parse(until));
    }

    /** Says of every minute by itself whether it is one of work. */
    private record MinuteWalk(ZoneId zone, Map<DayOfWeek, List<Span>> days) {

        static final Holidays HOLIDAYS =
                new Holidays(true, true, true, Set.of(LocalDate.of(2026, 12, 24)), Set.of(MonthDay.of(1, 25)));

        /** From the tables of the churches, 2017 to 2030. */
        private static final List<LocalDate> EASTER = Stream.of(
                        "2017-04-16",
                        "2018-04-01",
                        "2019-04-21",
                        "2020-04-12",
                        "2021-04-04",
                        "2022-04-17",
                        "2023-04-09",
                        "2024-03-31",
                        "2025-04-20",
                        "2026-04-05",
                        "2027-03-28",
                        "2028-04-16",
                        "2029-04-01",
                        "2030-04-21")
                .map(LocalDate::parse)
                .toList();

        private static final Set<String> FIXED =
                Set.of("01-01", "01-25", "04-21", "05-01", "09-07", "10-12", "11-02", "11-15", "12-25");

        private static final Set<LocalDate> FREE = LocalDate.of(2017, 1, 1)
                .datesUntil(LocalDate.of(2032, 1, 1))
                .filter(MinuteWalk::isHoliday)
                .collect(Collectors.toUnmodifiableSet());

        /** Up to four days before Easter, Christmas, a change of clocks or 20 November, or any moment. */
        static LocalDateTime nearAHoliday(Random random) {
            var easter = EASTER.get(random.nextInt(EASTER.size() - 1));
            var year = easter.getYear();
            var day = switch (random.nextInt(7)) {
                case 0 -> easter;
                case 1 -> easter.minusDays(46);
                case 2 -> easter.plusDays(61);
                case 3 -> LocalDate.of(year, 12, 26);
                case 4 -> LocalDate.of(year, 11, 21);
                case 5 -> LocalDate.of(year, random.nextBoolean() ? 10 : 3, 20);
                default -> LocalDate.of(year, 2, 19);
            };
            return day.minusDays(random.nextInt(5)).atStartOfDay().plusMinutes(random.nextInt(1440));
        }

        Instant after(Instant start, Duration worked) {
            var minute = start;
            for (var left = worked.toMinutes(); left > 0; minute = minute.plus(1, ChronoUnit.MINUTES)) {
                left -= isOfWork(minute) ? 1 : 0;
            }
            return minute;
        }

        private boolean isOfWork(Instant minute) {
            var local = minute.atZone(zone).toLocalDateTime();
            return !FREE.contains(local.toLocalDate())
                    && days.get(local.getDayOfWeek()).stream()
                            .anyMatch(span -> local.toLocalTime().compareTo(span.from()) >= 0
                                    && (span.until().equals(LocalTime.MIDNIGHT)
                                            || local.toLocalTime().isBefore(span.until())));
        }

        private static boolean isHoliday(LocalDate day) {
            return FIXED.contains(day.toString().substring(5))
                    || day.equals(LocalDate.of(2026, 12, 24))
                    || (day.toString().endsWith("-11-20") && day.getYear() > 2023)
                    || EASTER.stream()
                            .map(easter -> ChronoUnit.DAYS.between(easter, day))
                            .anyMatch(List.of(-48L, -47L, -2L, 60L)::contains);
        }
    }

    private static String with(String calendar, String promised) throws IOException {
        return Files.readString(Path.of("docs/site-profile.sample.toml"))
                        .replace("promised_answer = \"24h\"", "promised_answer = \"" + promised + "\"")
                + "\n" + calendar;
    }

    private static SiteProfile usable(String calendar, String promised) throws IOException {
        var outcome = SiteProfileFile.parse(with(calendar, promised));
        assertThat(outcome).as(() -> told(outcome)).isInstanceOf(Outcome.Usable.class);
        return ((Outcome.Usable) outcome).profile();
    }

    private static String told(Outcome outcome) {
        return outcome instanceof Outcome.Mistaken(var mistakes)
                ? ProfileMistake.told(mistakes, Texts.in(Texts.PORTUGUESE))
                : "";
    }
}
