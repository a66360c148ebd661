package org.tokentriage.ticket.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.Charset;
import java.util.Optional;
import okhttp3.Authenticator;
import okhttp3.Challenge;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.TicketFailure.ProxyWish;

/**
 * Passes by a proxy that wants a login, with the one that a person gave for it, or else says what the proxy wants. Only Basic (RFC 7617)
 * is given, and only to the proxy that asked. Nothing has reached the server by then.
 */
final class ProxyGate implements Authenticator, Interceptor {

    private static final String LOGIN = "Proxy-Authorization";
    private static final String BEFORE_ANY_ANSWER = "OkHttp-Preemptive";

    private volatile Optional<Asker> asker = Optional.empty();
    private volatile Optional<Pass> pass = Optional.empty();

    /** A proxy, and the letters in which it reads a login. */
    private record Asker(String proxy, Charset charset) {}

    /** A login for one proxy, as its header has it. */
    private record Pass(String proxy, String header) {

        @Override
        public String toString() {
            return "Pass[***]";
        }
    }

    /** Takes a login for the proxy that asked last. */
    synchronized void open(Credentials login) {
        pass = asker.map(asked ->
                new Pass(asked.proxy(), okhttp3.Credentials.basic(login.user(), login.password(), asked.charset())));
    }

    /** Answers a refusal, before a connection through the proxy, or of a plain request that came with what there is to give. */
    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) throws IOException {
        var challenges = response.challenges();
        if (route == null || challenges.stream().anyMatch(ProxyGate::isNone)) {
            return null;
        }
        var basic = challenges.stream()
                .filter(challenge -> challenge.scheme().equalsIgnoreCase("Basic"))
                .findFirst();
        if (basic.isEmpty()) {
            throw new ProxyRefusal(name(route), ProxyWish.WINDOWS_LOGIN);
        }
        asker = Optional.of(new Asker(name(route), basic.get().charset()));
        return withLogin(route, sent(response));
    }

    /** Gives the login along with a request that the proxy itself reads; under HTTPS it reads none. */
    @Override
    public Response intercept(Chain chain) throws IOException {
        var request = chain.request();
        var connection = chain.connection();
        if (request.isHttps()
                || connection == null
                || connection.route().proxy().type() != Proxy.Type.HTTP) {
            return chain.proceed(request);
        }
        return chain.proceed(
                passFor(connection.route()).map(known -> with(known, request)).orElse(request));
    }

    private Request withLogin(Route route, Request refused) throws ProxyRefusal {
        var known = passFor(route);
        var given = refused.header(LOGIN);
        if (given != null) {
            known.filter(login -> login.header().equals(given)).ifPresent(this::drop);
            throw new ProxyRefusal(name(route), ProxyWish.OTHER_LOGIN);
        }
        if (known.isEmpty() || !refused.method().equals("CONNECT")) {
            throw new ProxyRefusal(name(route), ProxyWish.LOGIN);
        }
        return with(known.get(), refused);
    }

    /** A login that was refused is not tried again, lest its owner be locked out. */
    private synchronized void drop(Pass refused) {
        pass = pass.filter(known -> !known.equals(refused));
    }

    private Optional<Pass> passFor(Route route) {
        return pass.filter(known -> known.proxy().equals(name(route)));
    }

    /** The request as it left this computer; that for a tunnel has nothing below it. */
    private static Request sent(Response refusal) {
        var below = refusal.networkResponse();
        return below == null ? refusal.request() : below.request();
    }

    private static Request with(Pass known, Request request) {
        return request.newBuilder().header(LOGIN, known.header()).build();
    }

    private static boolean isNone(Challenge challenge) {
        return challenge.scheme().equals(BEFORE_ANY_ANSWER);
    }

    private static String name(Route route) {
        return route.proxy().address() instanceof InetSocketAddress at
                ? at.getHostString() + ":" + at.getPort()
                : route.proxy().toString();
    }
}
