package org.tokentriage.token.pkcs11;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tokentriage.system.OperatingSystem;
import org.tokentriage.token.maker.DefaultSoftware;
import org.tokentriage.token.maker.FactFile;

/** Where installers put PKCS#11 libraries, as {@code modules.txt} beside this class lists them. */
final class ModulePlaces {

    /** The product whose module is loaded when nobody chooses another. */
    private static final Pattern VARIABLE = Pattern.compile("%(\\w+)%");

    private static final Pattern COLUMN = Pattern.compile("\\s*\\|\\s*");

    private ModulePlaces() {}

    /**
     * The places on a system, those of a product together and the likeliest first.
     *
     * @param environment what {@code %NAME%} stands for; a line with an unset variable is left out
     */
    static List<Place> on(OperatingSystem system, Environment environment) {
        return FactFile.lines(ModulePlaces.class, "modules.txt")
                .map(COLUMN::split)
                .filter(columns -> columns[1].equals(system.code()))
                .flatMap(columns ->
                        expand(columns[2], environment).map(path -> new Place(columns[0], Path.of(path))).stream())
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

    /** A file that a product may have put there. */
    record Place(String product, Path path) {

        boolean isOurs() {
            return DefaultSoftware.is(product);
        }
    }

    /** Looks up an environment variable, as {@link System#getenv(String)} does. */
    @FunctionalInterface
    interface Environment {
        @Nullable
        String get(String name);
    }
}
