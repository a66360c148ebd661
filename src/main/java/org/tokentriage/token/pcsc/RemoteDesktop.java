package org.tokentriage.token.pcsc;

import org.jspecify.annotations.Nullable;

/** Whether this program runs in a Windows remote desktop session, where PC/SC shows the readers of the computer one sits at. */
public final class RemoteDesktop {

    private static final String SESSION = "SESSIONNAME";

    private RemoteDesktop() {}

    public static boolean isHere() {
        return isSession(System.getenv(SESSION));
    }

    /** @param name such as {@code RDP-Tcp#3}; {@code Console} in front of the computer and in AnyDesk or TeamViewer */
    static boolean isSession(@Nullable String name) {
        return name != null && name.regionMatches(true, 0, "RDP-", 0, 4);
    }
}
