package org.tokentriage.ticket.qualitor;

import java.io.IOException;
import okhttp3.Authenticator;
import okhttp3.Challenge;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Answers a proxy that wants a login before it connects: with the one that {@link java.net.Authenticator} has for it, or else by saying
 * what the proxy wants. It only takes Basic (RFC 7617); nothing of a ticket has left by then.
 */
final class ProxyGate implements Authenticator {

    private static final String LOGIN = "Proxy-Authorization";
    private static final String BEFORE_ANY_ANSWER = "OkHttp-Preemptive";

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) throws IOException {
        var challenges = response.challenges().stream().map(Challenge::scheme).toList();
        if (!response.request().method().equals("CONNECT") || challenges.contains(BEFORE_ANY_ANSWER)) {
            return null;
        }
        var tried = response.request().header(LOGIN) != null;
        var withLogin = tried ? null : Authenticator.JAVA_NET_AUTHENTICATOR.authenticate(route, response);
        if (withLogin == null) {
            throw new ProxyRefusal(challenges.stream().anyMatch("Basic"::equalsIgnoreCase));
        }
        return withLogin;
    }
}
