package org.tokentriage.token.maker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** A list of facts that lies beside the class which uses it, so that a new fact is no change of the program. */
public final class FactFile {

    private FactFile() {}

    /** The lines that are neither blank nor begin with {@code #}. */
    public static Stream<String> lines(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
