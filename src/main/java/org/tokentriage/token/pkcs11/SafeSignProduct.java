package org.tokentriage.token.pkcs11;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tokentriage.system.OperatingSystem;
import org.tokentriage.system.SystemCommand;

/** The version of SafeSign as it was installed, which neither its library's file nor what that says of itself follows. */
public final class SafeSignProduct {

    private static final String KEY = "HKLM\\SOFTWARE\\A.E.T. Europe B.V.\\SafeSign\\2.0";
    private static final String PACKAGE = "safesignidentityclient";
    private static final Pattern REGISTRY_VALUE = Pattern.compile("ProductVersion\\s+REG_SZ\\s+(\\S+)");

    private SafeSignProduct() {}

    /** Asks the system; empty where SafeSign is not installed, or the system does not tell. */
    public static Optional<String> version() {
        return switch (OperatingSystem.current()) {
            case WINDOWS ->
                Stream.of("/reg:64", "/reg:32")
                        .flatMap(view ->
                                SystemCommand.output("reg", "query", KEY, "/v", "ProductVersion", view).stream())
                        .flatMap(answer -> inRegistryAnswer(answer).stream())
                        .findFirst();
            case LINUX ->
                SystemCommand.output("dpkg-query", "--show", "--showformat=${Version}", PACKAGE)
                        .or(() -> SystemCommand.output("rpm", "--query", "--queryformat", "%{VERSION}", PACKAGE))
                        .map(String::strip)
                        .filter(version -> !version.isEmpty());
            case MACOS -> Optional.empty();
        };
    }

    static Optional<String> inRegistryAnswer(String answer) {
        return REGISTRY_VALUE
                .matcher(answer)
                .results()
                .map(SafeSignProduct::value)
                .findFirst();
    }

    private static String value(MatchResult found) {
        return found.group(1);
    }
}
