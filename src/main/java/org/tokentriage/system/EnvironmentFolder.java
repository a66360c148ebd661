package org.tokentriage.system;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A folder that a variable of the environment names. */
public final class EnvironmentFolder {

    private EnvironmentFolder() {}

    /** The folder; empty when the variable is not set or names no absolute path, which says of no folder where it is. */
    public static Optional<Path> named(String name, Function<String, @Nullable String> environment) {
        return Optional.ofNullable(environment.apply(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
