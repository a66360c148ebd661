package org.tokentriage.ticket.qualitor;

import java.io.IOException;

/** A proxy wants a login before it connects to the server. */
final class ProxyRefusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean takesPassword;

    ProxyRefusal(boolean takesPassword) {
        super("proxy wants a login");
        this.takesPassword = takesPassword;
    }

    boolean takesPassword() {
        return takesPassword;
    }
}
