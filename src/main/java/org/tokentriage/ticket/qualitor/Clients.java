package org.tokentriage.ticket.qualitor;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.tokentriage.settings.QualitorSite;

/**
 * The two ways to speak HTTP with a site. Neither follows a redirect: a form holds a password, which belongs to the profile's server
 * alone. A broken connection is tried again for a question, and never for a ticket.
 */
record Clients(OkHttpClient repeating, OkHttpClient once) {

    /** @param gate what passes by a proxy */
    static Clients to(QualitorSite site, ProxyGate gate) {
        var builder = new OkHttpClient.Builder();
        Trust.forSite(site).ifPresent(trust -> trust.govern(builder));
        var repeating = builder.proxyAuthenticator(gate)
                .addNetworkInterceptor(gate)
                .dispatcher(new Dispatcher(Executors.newVirtualThreadPerTaskExecutor()))
                .connectTimeout(site.connectWithin())
                .readTimeout(site.answerWithin())
                .writeTimeout(site.answerWithin())
                .callTimeout(site.answerWithin())
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
        var once = repeating
                .newBuilder()
                .retryOnConnectionFailure(false)
                .connectionPool(keepingNone())
                .build();
        return new Clients(repeating, once);
    }

    /** The same, with cookies. */
    Clients with(CookieJar cookies) {
        return new Clients(
                repeating.newBuilder().cookieJar(cookies).build(),
                once.newBuilder().cookieJar(cookies).build());
    }

    /** A kept connection may have died unnoticed, and then nobody could tell whether the request arrived. */
    private static ConnectionPool keepingNone() {
        return new ConnectionPool(0, 1, TimeUnit.SECONDS);
    }
}
