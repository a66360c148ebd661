package org.tokentriage.computer.windows;

import com.sun.jna.platform.win32.Advapi32;
import com.sun.jna.platform.win32.W32Service;
import com.sun.jna.platform.win32.W32ServiceManager;
import com.sun.jna.platform.win32.Win32Exception;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.platform.win32.Winsvc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lays services into Wine that do nothing but run, or end with an error.
 *
 * @param program the program of all of them, {@code installer/dev/windows/service.c}
 */
record WineServices(String program, List<String> laid) {

    private static final String KEYS = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\";
    private static final String RUNNING = "4";

    WineServices(String program) {
        this(program, new ArrayList<>());
    }

    /** Whether the start of a service says how one is laid, and is no value of its own. */
    static boolean isStart(String place, Map<String, String> places) {
        return place.startsWith(KEYS)
                && place.endsWith("!Start")
                && places.containsKey("service:" + place.substring(KEYS.length(), place.length() - 6) + "!state");
    }

    void lay(String name, Map<String, String> places) {
        var start = Integer.parseInt(
                places.getOrDefault(KEYS + name + "!Start", "dword:3").substring("dword:".length()));
        var exit = places.get("service:" + name + "!exit");
        try (var manager = new W32ServiceManager(WinNT.GENERIC_ALL)) {
            var created = Advapi32.INSTANCE.CreateService(
                    manager.getHandle(),
                    name,
                    name,
                    WinNT.GENERIC_ALL,
                    WinNT.SERVICE_WIN32_OWN_PROCESS,
                    start,
                    0,
                    program + " " + (exit == null ? "0" : exit),
                    null,
                    null,
                    null,
                    null,
                    null);
            if (created == null) {
                throw new Win32Exception(com.sun.jna.Native.getLastError());
            }
            laid.add(name);
            try (var service = new W32Service(created)) {
                if (exit != null) {
                    Advapi32.INSTANCE.StartService(created, 0, null);
                    await(service, Winsvc.SERVICE_STOPPED);
                } else if (places.get("service:" + name + "!state").equals(RUNNING)) {
                    service.startService();
                }
            }
        }
    }

    private static void await(W32Service service, int state) {
        for (var left = 100; left > 0 && (left > 95 || service.queryStatus().dwCurrentState != state); left--) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    void undo() {
        try (var manager = new W32ServiceManager(WinNT.GENERIC_ALL)) {
            laid.forEach(name -> remove(manager, name));
        }
        laid.clear();
    }

    private static void remove(W32ServiceManager manager, String name) {
        try (var service = manager.openService(name, WinNT.GENERIC_ALL)) {
            if (service.queryStatus().dwCurrentState != Winsvc.SERVICE_STOPPED) {
                service.stopService();
            }
            Advapi32.INSTANCE.DeleteService(service.getHandle());
        }
        for (var left = 100; left > 0 && exists(manager, name); left--) {
            pause();
        }
    }

    private static boolean exists(W32ServiceManager manager, String name) {
        try (var service = manager.openService(name, Winsvc.SERVICE_QUERY_STATUS)) {
            return service.queryStatus() != null;
        } catch (Win32Exception gone) {
            return false;
        }
    }
}
