package org.tokentriage.token.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Finds a worker's own lines in its standard output, into which the module may print too. */
final class MarkedLines {

    /** The longest is that of a certificate of the greatest size. */
    private static final int LONGEST = 512 * 1024;

    private final InputStream stream;
    private final String mark;

    /** @param mark what a line begins with that is not noise */
    MarkedLines(InputStream stream, String mark) {
        this.stream = new BufferedInputStream(stream);
        this.mark = mark;
    }

    /** The next line without its mark, cut if it is too long; empty at the end of the stream. */
    Optional<String> next() throws IOException {
        while (true) {
            var line = line();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            if (line.get().startsWith(mark)) {
                return Optional.of(line.get().substring(mark.length()));
            }
        }
    }

    /** A line that the stream ends within is none: it may have been broken off. */
    private Optional<String> line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = stream.read(); next >= 0; next = stream.read()) {
            if (next == '\n') {
                return Optional.of(line.toString(UTF_8));
            }
            if (line.size() < LONGEST) {
                line.write(next);
            }
        }
        return Optional.empty();
    }
}
