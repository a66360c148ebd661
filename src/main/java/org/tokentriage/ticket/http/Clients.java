package org.tokentriage.ticket.http;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * The two ways to speak HTTP with a desk. Neither follows a redirect: a request may hold a password, which belongs to this server
 * alone. A broken connection is tried again for a question, and never for a ticket.
 */
record Clients(OkHttpClient repeating, OkHttpClient once) {

    /** @param gate what passes by a proxy */
    static Clients to(Server server, ProxyGate gate) {
        var builder = new OkHttpClient.Builder();
        Trust.in(server).ifPresent(trust -> trust.govern(builder));
        var repeating = builder.proxyAuthenticator(gate)
                .addNetworkInterceptor(gate)
                .dispatcher(new Dispatcher(Executors.newVirtualThreadPerTaskExecutor()))
                .connectTimeout(server.connectWithin())
                .readTimeout(server.answerWithin())
                .writeTimeout(server.answerWithin())
                .callTimeout(server.answerWithin())
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
