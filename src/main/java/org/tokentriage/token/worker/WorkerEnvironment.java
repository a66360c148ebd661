package org.tokentriage.token.worker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The environment variables of a worker: no more than the system and the modules need, for ours may hold secrets. */
final class WorkerEnvironment {

    /**
     * Passed on where they are set, in whatever case; modules read the files that the last ones name. LD_LIBRARY_PATH is not among them:
     * it would let whoever sets it choose the libraries that a module is linked with, and SafeSign, OpenSC and SoftHSM find theirs without.
     */
    private static final List<String> PASSED_ON = List.of(
            // Windows: its own libraries, the installed programs, remote desktop
            "SystemRoot",
            "SystemDrive",
            "windir",
            "ProgramFiles",
            "ProgramFiles(x86)",
            "ProgramData",
            "APPDATA",
            "LOCALAPPDATA",
            "USERPROFILE",
            "SESSIONNAME",
            "TEMP",
            "TMP",
            // Unix: where libraries and files lie, and how their names are written
            "HOME",
            "LANG",
            "LC_ALL",
            "LC_CTYPE",
            "TMPDIR",
            "XDG_CONFIG_HOME",
            "XDG_RUNTIME_DIR",
            // Both
            "PATH",
            // Modules: PC/SC lite, OpenSC, SoftHSM, p11-kit
            "PCSCLITE_CSOCK_NAME",
            "OPENSC_CONF",
            "SOFTHSM2_CONF",
            "P11_KIT_SERVER_ADDRESS");

    /** A system property: the names of more variables, separated by commas, such as those by which tests tell their module what to show. */
    static final String MORE = "tokentriage.worker.variables";

    private WorkerEnvironment() {}

    static Map<String, String> of(Map<String, String> ours) {
        var more = List.of(System.getProperty(MORE, "").split(","));
        var theirs = new HashMap<String, String>();
        ours.forEach((name, value) -> {
            if (PASSED_ON.stream().anyMatch(name::equalsIgnoreCase) || more.contains(name)) {
                theirs.put(name, value);
            }
        });
        // Else the wrapper looks for C_GetInterfaceList too, where some modules crash.
        theirs.put("PKCS11_USE_240_ONLY", "true");
        return theirs;
    }
}
