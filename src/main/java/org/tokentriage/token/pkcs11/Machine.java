package org.tokentriage.token.pkcs11;

/** A processor and word size for which libraries are made. */
enum Machine {
    X86("32 bits (x86)", "x86"),
    X86_64("64 bits (x86-64)", "x86_64"),
    ARM("32 bits (ARM)", "arm"),
    ARM64("64 bits (ARM)", "aarch64");

    private final String words;
    private final String code;

    Machine(String words, String code) {
        this.words = words;
        this.code = code;
    }

    /** What this process runs on, which may be less than what the computer could. */
    static Machine current() {
        var architecture = System.getProperty("os.arch");
        return switch (architecture) {
            case "amd64", "x86_64" -> X86_64;
            case "aarch64" -> ARM64;
            case "x86", "i386", "i586", "i686" -> X86;
            case "arm" -> ARM;
            default -> throw new IllegalStateException("no native library for " + architecture);
        };
    }

    /** For people, in any language. */
    String words() {
        return words;
    }

    /** For the names of folders. */
    String code() {
        return code;
    }
}
