package org.tokentriage.token.pkcs11;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where SafeSign's installers put its PKCS#11 library, as {@code safesign.txt} beside this class lists it. */
final class SafeSignPlaces {

    private static final String LIST = "safesign.txt";
    private static final Pattern VARIABLE = Pattern.compile("%(\\w+)%");

    private SafeSignPlaces() {}

    /**
     * The places on a system, the likeliest first.
     *
     * @param environment what {@code %NAME%} stands for; a line with an unset variable is left out
     */
    static List<Path> on(OperatingSystem system, Environment environment) {
        var prefix = system.code() + " ";
        return lines().stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> expand(line.substring(prefix.length()), environment))
                .flatMap(Optional::stream)
                .map(Path::of)
                .toList();
    }

    private static Optional<String> expand(String place, Environment environment) {
        var path = new StringBuilder();
        var variable = VARIABLE.matcher(place);
        while (variable.find()) {
            var value = environment.get(variable.group(1));
            if (value == null) {
                return Optional.empty();
            }
            variable.appendReplacement(path, Matcher.quoteReplacement(value));
        }
        return Optional.of(variable.appendTail(path).toString());
    }

    private static List<String> lines() {
        try (InputStream list = SafeSignPlaces.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException(LIST + " is missing from the program");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Looks up an environment variable, as {@link System#getenv(String)} does. */
    @FunctionalInterface
    interface Environment {
        @Nullable
        String get(String name);
    }
}
