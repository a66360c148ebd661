package org.tokentriage.i18n;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tokentriage.system.OperatingSystem;

/** The language of whoever chose none in the program. */
public final class SystemLanguage {

    private SystemLanguage() {}

    /** Of this computer's user. */
    public static Locale here() {
        return OperatingSystem.isWindows()
                ? Texts.in(Locale.getDefault()).locale()
                : onUnix(System::getenv, Locale.getDefault());
    }

    /**
     * A system of the locale {@code C} was not asked which language it speaks, and Java calls that English.
     *
     * @param environment looked at in the order of POSIX.1-2024, section 8.2
     */
    static Locale onUnix(Function<String, @Nullable String> environment, Locale named) {
        var locale = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment)
                .flatMap(Stream::ofNullable)
                .filter(value -> !value.isEmpty())
                .findFirst();
        return isNobodys(locale) ? Texts.PORTUGUESE : Texts.in(named).locale();
    }

    private static boolean isNobodys(Optional<String> locale) {
        var name = locale.map(value -> value.split("[.@]", 2)[0]).orElse("C");
        return name.equals("C") || name.equals("POSIX");
    }
}
