package org.tokentriage.computer.windows;

import com.sun.jna.platform.win32.Advapi32Util;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.platform.win32.WinReg.HKEY;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/** Lays values into the registry of Wine, and takes them out again. */
final class WineRegistry {

    private static final String DWORD = "dword:";
    private static final String HEX = "hex:";

    private final Deque<Runnable> undone = new ArrayDeque<>();

    void lay(String place, String value) {
        var mark = place.indexOf('!');
        var key = place.substring(0, mark);
        var name = place.substring(mark + 1);
        var root = root(key);
        var path = key.substring(key.indexOf('\\') + 1);
        var view = key.startsWith("HKLM32") ? WinNT.KEY_WOW64_32KEY : WinNT.KEY_WOW64_64KEY;
        create(root, path, view);
        if (value.startsWith(DWORD)) {
            Advapi32Util.registrySetIntValue(
                    root, path, name, Integer.parseUnsignedInt(value.substring(DWORD.length())), view);
        } else if (value.startsWith(HEX)) {
            Advapi32Util.registrySetBinaryValue(
                    root, path, name, HexFormat.of().parseHex(value.substring(HEX.length())), view);
        } else {
            Advapi32Util.registrySetStringValue(root, path, name, value, view);
        }
        undone.push(() -> Advapi32Util.registryDeleteValue(root, path, name, view));
    }

    /** Creates each key that lacks, the upper ones first. */
    private void create(HKEY root, String path, int view) {
        for (var at = path.indexOf('\\'); at > 0; at = path.indexOf('\\', at + 1)) {
            createOne(root, path.substring(0, at), view);
        }
        createOne(root, path, view);
    }

    private void createOne(HKEY root, String path, int view) {
        if (Advapi32Util.registryKeyExists(root, path, view)) {
            return;
        }
        var at = path.lastIndexOf('\\');
        var parent = path.substring(0, at);
        var child = path.substring(at + 1);
        Advapi32Util.registryCreateKey(root, parent, child, view);
        undone.push(() -> Advapi32Util.registryDeleteKey(root, parent, child, view));
    }

    private static HKEY root(String key) {
        return key.startsWith("HKCU") ? WinReg.HKEY_CURRENT_USER : WinReg.HKEY_LOCAL_MACHINE;
    }

    void undo() {
        while (!undone.isEmpty()) {
            undone.pop().run();
        }
    }
}
