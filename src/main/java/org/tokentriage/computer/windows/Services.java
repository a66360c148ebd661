package org.tokentriage.computer.windows;

import com.sun.jna.platform.win32.W32ServiceManager;
import com.sun.jna.platform.win32.Win32Exception;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.Winsvc;
import java.util.ArrayList;
import java.util.List;
import org.tokentriage.computer.sightings.Sight;
import org.tokentriage.computer.sightings.Sighting;

/** The state of services, for which no more is asked of Windows than to be told. */
final class Services {

    private static final List<String> NAMES = List.of("CertPropSvc", "SCardSvr");
    private static final String PREFIX = "service:";

    private Services() {}

    static List<Sighting> states() {
        var all = new ArrayList<Sighting>();
        try (var manager = new W32ServiceManager(Winsvc.SC_MANAGER_CONNECT)) {
            NAMES.forEach(name -> all.addAll(state(manager, name)));
        }
        return all;
    }

    private static List<Sighting> state(W32ServiceManager manager, String name) {
        var place = PREFIX + name;
        try (var service = manager.openService(name, Winsvc.SERVICE_QUERY_STATUS)) {
            var status = service.queryStatus();
            return List.of(
                    Sighting.value(place + "!state", Integer.toString(status.dwCurrentState)),
                    Sighting.value(place + "!exit", Integer.toUnsignedString(status.dwWin32ExitCode)));
        } catch (Win32Exception refused) {
            return refused.getErrorCode() == WinError.ERROR_SERVICE_DOES_NOT_EXIST
                    ? List.of()
                    : List.of(new Sighting(place + "!state", new Sight.Unseen("ERROR_" + refused.getErrorCode())));
        }
    }
}
