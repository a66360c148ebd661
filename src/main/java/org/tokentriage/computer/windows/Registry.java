package org.tokentriage.computer.windows;

import com.sun.jna.platform.win32.Advapi32Util;
import com.sun.jna.platform.win32.Win32Exception;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.platform.win32.WinReg.HKEY;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tokentriage.computer.sightings.Sight;
import org.tokentriage.computer.sightings.Sighting;

/** The registry, of which each place names the hive and the view. */
final class Registry {

    private Registry() {}

    /**
     * The values of a key, of those that are asked for; a value's name may be empty, which is the key's own.
     *
     * @param key such as {@code HKLM64\SOFTWARE}
     */
    static List<Sighting> values(String key, String... names) {
        try {
            return values(key, read(key), Arrays.asList(names)::contains);
        } catch (Win32Exception refused) {
            return Arrays.stream(names)
                    .flatMap(name -> obstacle(key + "!" + name, refused).stream())
                    .toList();
        }
    }

    /** All values of a key that lists nothing else. */
    static List<Sighting> list(String key) {
        try {
            return values(key, read(key), name -> true);
        } catch (Win32Exception refused) {
            return obstacle(key, refused);
        }
    }

    /** The keys below a key, and values of each of them. */
    static List<Sighting> tree(String key, String... names) {
        var all = new ArrayList<Sighting>();
        try {
            for (var child : Advapi32Util.registryGetKeys(root(key), path(key), view(key))) {
                all.add(Sighting.value(key + "\\" + child, ""));
                all.addAll(values(key + "\\" + child, names));
            }
            return all;
        } catch (Win32Exception refused) {
            return obstacle(key, refused);
        }
    }

    private static Map<String, Object> read(String key) {
        return Advapi32Util.registryGetValues(root(key), path(key), view(key));
    }

    private static List<Sighting> values(String key, Map<String, Object> values, Predicate<String> wanted) {
        return values.entrySet().stream()
                .filter(value -> wanted.test(value.getKey()))
                .map(value -> Sighting.value(key + "!" + value.getKey(), text(value.getValue())))
                .toList();
    }

    /** None where there is nothing, which is no obstacle. */
    private static List<Sighting> obstacle(String place, Win32Exception refused) {
        return switch (refused.getErrorCode()) {
            case WinError.ERROR_FILE_NOT_FOUND -> List.of();
            case WinError.ERROR_ACCESS_DENIED -> List.of(new Sighting(place, new Sight.Unseen("ACCESS_DENIED")));
            default -> List.of(new Sighting(place, new Sight.Unseen("ERROR_" + refused.getErrorCode())));
        };
    }

    private static String text(Object value) {
        return switch (value) {
            case byte[] bytes -> HexFormat.of().withUpperCase().formatHex(bytes);
            case Integer number -> Integer.toUnsignedString(number);
            case String[] lines -> String.join("; ", lines);
            default -> value.toString();
        };
    }

    private static HKEY root(String key) {
        return key.startsWith("HKCU") ? WinReg.HKEY_CURRENT_USER : WinReg.HKEY_LOCAL_MACHINE;
    }

    private static int view(String key) {
        return key.startsWith("HKLM32") ? WinNT.KEY_WOW64_32KEY : WinNT.KEY_WOW64_64KEY;
    }

    private static String path(String key) {
        return key.substring(key.indexOf('\\') + 1);
    }
}
