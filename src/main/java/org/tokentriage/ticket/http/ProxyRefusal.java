package org.tokentriage.ticket.http;

import java.io.IOException;
import org.tokentriage.ticket.desk.TicketFailure.ProxyWish;

/** A proxy wants a login before it passes anything on to the server. */
final class ProxyRefusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final String proxy;
    private final ProxyWish wish;

    ProxyRefusal(String proxy, ProxyWish wish) {
        super("proxy wants a login");
        this.proxy = proxy;
        this.wish = wish;
    }

    String proxy() {
        return proxy;
    }

    ProxyWish wish() {
        return wish;
    }
}
