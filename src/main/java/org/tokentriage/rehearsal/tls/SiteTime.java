package org.tokentriage.rehearsal.tls;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javax.net.ssl.SSLSocket;

/** Asks a site that is what it says to be for nothing but the head of its first page, and reads the time there. */
record SiteTime(InstantSource clock) {

    private static final int MOST_LINES = 100;
    private static final String DATE = "date:";

    /** By how much this computer's clock is ahead; empty when the site does not say, or hangs up on whoever shows no certificate. */
    Optional<Duration> skew(SSLSocket socket, String host) {
        try {
            var before = clock.instant();
            var question = "HEAD / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            var answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            var date = date(answer);
            var halfway = before.plus(Duration.between(before, clock.instant()).dividedBy(2));
            return date.map(site -> Duration.between(site.toInstant(), halfway));
        } catch (IOException noAnswer) {
            return Optional.empty();
        }
    }

    private static Optional<ZonedDateTime> date(BufferedReader answer) throws IOException {
        for (var count = 0; count < MOST_LINES; count++) {
            var line = answer.readLine();
            if (line == null || line.isEmpty()) {
                return Optional.empty();
            }
            if (line.regionMatches(true, 0, DATE, 0, DATE.length())) {
                return parsed(line.substring(DATE.length()).strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<ZonedDateTime> parsed(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
