package org.tokentriage.handover;

import java.util.Optional;

/**
 * What made a laudo.
 *
 * @param version of the program; empty where it was told by voice
 * @param system the computer's kind, such as {@code Windows 11 10.0 amd64}; likewise
 */
public record Maker(String version, String system) {

    /** Nothing is known of it. */
    static final Maker UNKNOWN = new Maker("", "");

    /** Whether anything is known of it. */
    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    /** This program on this computer. */
    public static Maker here() {
        var version = Optional.ofNullable(Maker.class.getPackage().getImplementationVersion());
        var system = "%s %s %s"
                .formatted(
                        System.getProperty("os.name"), System.getProperty("os.version"), System.getProperty("os.arch"));
        return new Maker(version.orElse("?"), system);
    }
}
