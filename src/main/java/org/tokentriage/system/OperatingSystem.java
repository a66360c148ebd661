package org.tokentriage.system;

/** The systems that are told apart. */
public enum OperatingSystem {
    LINUX("linux"),
    WINDOWS("windows"),
    MACOS("macos");

    private final String code;

    OperatingSystem(String code) {
        this.code = code;
    }

    /** The one that this program runs on. */
    public static OperatingSystem current() {
        return named(System.getProperty("os.name"));
    }

    /**
     * A system by its name; any that is not known here is taken for a Linux, as other Unixes have most of what that has.
     *
     * @param name as in the system property {@code os.name}
     */
    static OperatingSystem named(String name) {
        if (name.startsWith("Windows")) {
            return WINDOWS;
        }
        return name.startsWith("Mac") ? MACOS : LINUX;
    }

    /** {@return whether this program runs on Windows} */
    public static boolean isWindows() {
        return current() == WINDOWS;
    }

    /** For the names of folders and in lists of facts. */
    public String code() {
        return code;
    }
}
