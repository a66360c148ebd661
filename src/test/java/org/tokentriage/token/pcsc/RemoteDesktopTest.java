package org.tokentriage.token.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemoteDesktopTest {

    @Test
    void windowsNamesItsRemoteSessions() {
        assertThat(RemoteDesktop.isSession("RDP-Tcp#3")).isTrue();
        assertThat(RemoteDesktop.isSession("rdp-sxs230508")).isTrue();
    }

    @Test
    void otherRemoteToolsShowTheSessionInFrontOfTheComputer() {
        assertThat(RemoteDesktop.isSession("Console")).isFalse();
        assertThat(RemoteDesktop.isSession(null)).isFalse();
    }
}
