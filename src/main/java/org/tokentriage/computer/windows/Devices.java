package org.tokentriage.computer.windows;

import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tokentriage.computer.sightings.Sight;
import org.tokentriage.computer.sightings.Sighting;

/** Devices of the maker of SafeSign's tokens, and what Windows says is wrong with them. */
final class Devices {

    private static final String MAKER = "USB\\VID_1059&";
    private static final String PREFIX = "device:\\";

    /** CM_GETIDLIST_FILTER_ENUMERATOR, CM_GETIDLIST_FILTER_PRESENT. */
    private static final int PRESENT_USB = 0x1 | 0x100;

    /** DN_HAS_PROBLEM. */
    private static final int HAS_PROBLEM = 0x400;

    private static final String KEYS = "HKLM\\SYSTEM\\CurrentControlSet\\Enum\\USB";

    /** CONFIGFLAG_DISABLED. */
    private static final int DISABLED = 1;

    private static final String CODE_DISABLED = "22";

    private Devices() {}

    static List<Sighting> problems() {
        var all = new ArrayList<>(disabled());
        present().stream()
                .filter(id -> id.toUpperCase(Locale.ROOT).startsWith(MAKER))
                .forEach(id -> problem(id, all));
        return all;
    }

    /** Somebody has disabled one, which stays so wherever it is plugged in. */
    private static List<Sighting> disabled() {
        return Registry.tree(KEYS).stream()
                .map(Sighting::place)
                .filter(key -> key.toUpperCase(Locale.ROOT).contains(MAKER))
                .flatMap(key -> Registry.tree(key, "ConfigFlags").stream())
                .filter(flags -> flags.sight() instanceof Sight.Value(var text)
                        && text.matches("\\d+")
                        && (Long.parseLong(text) & DISABLED) != 0)
                .map(flags -> Sighting.value(place(flags.place().substring(KEYS.length() + 1)), CODE_DISABLED))
                .toList();
    }

    private static List<String> present() {
        var size = new IntByReference();
        if (Functions.LOADED.CM_Get_Device_ID_List_Size(size, "USB", PRESENT_USB) != 0 || size.getValue() <= 1) {
            return List.of();
        }
        var buffer = new char[size.getValue()];
        return Functions.LOADED.CM_Get_Device_ID_List("USB", buffer, buffer.length, PRESENT_USB) == 0
                ? List.of(new String(buffer).split("\0"))
                : List.of();
    }

    private static void problem(String id, List<Sighting> told) {
        var node = new IntByReference();
        var status = new IntByReference();
        var problem = new IntByReference();
        if (Functions.LOADED.CM_Locate_DevNode(node, id, 0) == 0
                && Functions.LOADED.CM_Get_DevNode_Status(status, problem, node.getValue(), 0) == 0
                && (status.getValue() & HAS_PROBLEM) != 0) {
            told.add(Sighting.value(
                    place(id.substring("USB\\".length()) + "!ConfigFlags"), Integer.toString(problem.getValue())));
        }
    }

    /** The serial number of a device, which is the last part of its name, is not told. */
    private static String place(String value) {
        return PREFIX + value.substring(0, value.indexOf('\\')) + "!problem";
    }

    /** Of {@code cfgmgr32.dll}, what tells and changes nothing. */
    interface Functions extends StdCallLibrary {

        Functions LOADED = Native.load("cfgmgr32", Functions.class, W32APIOptions.UNICODE_OPTIONS);

        int CM_Get_Device_ID_List_Size(IntByReference size, @Nullable String filter, int flags);

        int CM_Get_Device_ID_List(@Nullable String filter, char[] buffer, int size, int flags);

        int CM_Locate_DevNode(IntByReference node, String id, int flags);

        int CM_Get_DevNode_Status(IntByReference status, IntByReference problem, int node, int flags);
    }
}
