package org.tokentriage.token.pkcs11;

/** The systems whose libraries are told apart. */
enum OperatingSystem {
    LINUX("linux"),
    WINDOWS("windows"),
    MACOS("macos");

    private final String code;

    OperatingSystem(String code) {
        this.code = code;
    }

    static OperatingSystem current() {
        var name = System.getProperty("os.name");
        if (name.startsWith("Windows")) {
            return WINDOWS;
        }
        return name.startsWith("Mac") ? MACOS : LINUX;
    }

    /** For the names of folders and in {@code modules.txt}. */
    String code() {
        return code;
    }
}
