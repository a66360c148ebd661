package org.tokentriage.settings;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * On which days a site does not work: Brazil's holidays, as far as it keeps them, and its own.
 *
 * <p>The national ones are those of Laws 662/1949 (as changed by 10.607/2002), 6.802/1980 and 14.759/2023, and the Passion of Christ,
 * which Law 9.093/1995 leaves to the towns and all of them keep. Carnival and Corpus Christi are none by law.
 *
 * @param carnival Monday and Tuesday before Ash Wednesday
 * @param corpusChristi the Thursday after Trinity Sunday
 * @param yearly by day and month
 */
public record Holidays(
        boolean national, boolean carnival, boolean corpusChristi, Set<LocalDate> once, Set<MonthDay> yearly) {

    private static final Set<MonthDay> BY_LAW = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(4, 21),
            MonthDay.of(5, 1),
            MonthDay.of(9, 7),
            MonthDay.of(10, 12),
            MonthDay.of(11, 2),
            MonthDay.of(11, 15),
            MonthDay.of(12, 25));
    private static final MonthDay BLACK_AWARENESS = MonthDay.of(11, 20);
    private static final int BLACK_AWARENESS_FROM = 2024;

    private static final int PASSION = -2;
    private static final Set<Integer> CARNIVAL = Set.of(-48, -47);
    private static final int CORPUS_CHRISTI = 60;

    public Holidays {
        once = Set.copyOf(once);
        yearly = Set.copyOf(yearly);
    }

    public boolean include(LocalDate day) {
        return once.contains(day) || yearly.contains(MonthDay.from(day)) || isNational(day) || isMovable(day);
    }

    private boolean isNational(LocalDate day) {
        var date = MonthDay.from(day);
        return national
                && (BY_LAW.contains(date) || (date.equals(BLACK_AWARENESS) && day.getYear() >= BLACK_AWARENESS_FROM));
    }

    private boolean isMovable(LocalDate day) {
        var afterEaster = (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay());
        return (national && afterEaster == PASSION)
                || (carnival && CARNIVAL.contains(afterEaster))
                || (corpusChristi && afterEaster == CORPUS_CHRISTI);
    }

    /** Easter Sunday, by the Gregorian computus of Meeus, Jones and Butcher (J. Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var ofCentury = year % 100;
        var moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var sunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        var correction = (golden + 11 * moon + 22 * sunday) / 451;
        var days = moon + sunday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
