package org.tokentriage.certificate.der;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment in a certificate (X.680 sections 46 and 47), with or without seconds, a fraction of them, or a zone: more than RFC 5280 section
 * 4.1.2.5 allows. Days are counted as ISO 8601 does, also before 1582.
 */
public final class Moment {

    private static final int UTC_TIME = 0x17;
    private static final int GENERALIZED_TIME = 0x18;
    private static final int LONGEST = 64;
    private static final String TAIL =
            "(?<month>[0-9]{2})(?<day>[0-9]{2})(?<hour>[0-9]{2})(?:(?<minute>[0-9]{2})(?:(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,9})[0-9]*)?)?)?"
                    + "(?:Z|(?<zone>[+-][0-9]{4}))?";
    private static final Pattern SHORT = Pattern.compile("(?<year>[0-9]{2})" + TAIL);
    private static final Pattern LONG = Pattern.compile("(?<year>[0-9]{4})" + TAIL);

    private Moment() {}

    /**
     * The moment that is written there.
     *
     * @throws IllegalArgumentException if it is none, or one that the calendar does not have
     */
    public static Instant of(Element time) {
        if (time.length() > LONGEST) {
            throw new IllegalArgumentException("absurdly long");
        }
        var form = switch (time.tag()) {
            case UTC_TIME -> SHORT;
            case GENERALIZED_TIME -> LONG;
            default -> throw new IllegalArgumentException("no moment");
        };
        var parts = form.matcher(new String(time.octets(), US_ASCII));
        if (!parts.matches()) {
            throw new IllegalArgumentException("no moment");
        }
        try {
            return instant(parts, year(parts, form == SHORT));
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** Two digits mean a year from 1950 to 2049. */
    private static int year(Matcher parts, boolean twoDigits) {
        var year = number(parts, "year");
        return twoDigits ? year + (year < 50 ? 2000 : 1900) : year;
    }

    private static Instant instant(Matcher parts, int year) {
        return OffsetDateTime.of(
                        year,
                        number(parts, "month"),
                        number(parts, "day"),
                        number(parts, "hour"),
                        number(parts, "minute"),
                        number(parts, "second"),
                        nanoseconds(parts.group("fraction")),
                        zone(parts.group("zone")))
                .toInstant();
    }

    private static int number(Matcher parts, String name) {
        var digits = parts.group(name);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanoseconds(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private static ZoneOffset zone(@Nullable String zone) {
        return zone == null ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }
}
