package org.tokentriage.ticket.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.ticket.CorrelationKey;

/**
 * What the two files of a case are called.
 *
 * @param value the case's key, unless somebody put other files there
 */
record CaseName(String value) {

    private static final String COURSE = ".case";
    private static final String FORM = ".form";

    static CaseName of(CorrelationKey key) {
        return new CaseName(key.value());
    }

    /** {@return the cases whose files are among those of a folder} */
    static List<CaseName> among(List<String> files) {
        return files.stream()
                .flatMap(CaseName::named)
                .distinct()
                .map(CaseName::new)
                .toList();
    }

    String log() {
        return value + COURSE;
    }

    /** What the log is called until its first record is whole. */
    String unfinished() {
        return log() + PrivateDirectory.UNFINISHED;
    }

    String form() {
        return value + FORM;
    }

    Optional<CorrelationKey> key() {
        try {
            return Optional.of(new CorrelationKey(value));
        } catch (IllegalArgumentException otherName) {
            return Optional.empty();
        }
    }

    private static Stream<String> named(String file) {
        return Stream.of(COURSE, FORM, COURSE + PrivateDirectory.UNFINISHED)
                .filter(file::endsWith)
                .map(ending -> file.substring(0, file.length() - ending.length()));
    }
}
