package org.tokentriage.training.transport;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.tokentriage.training.call.QualitorService;

/** Who is logged in; safe for use by many threads. */
final class Sessions {

    private final Map<String, Session> byToken = new ConcurrentHashMap<>();

    /** Tokens look like those of a real server, and mean something to XML. */
    Session begin(QualitorService service) {
        var id = UUID.randomUUID().toString();
        var session = new Session("$1$" + id.substring(0, 8) + "$<&>" + id.substring(9), id, service);
        byToken.put(session.token(), session);
        return session;
    }

    Optional<Session> find(String token) {
        return Optional.ofNullable(byToken.get(token));
    }

    void end(String token) {
        byToken.remove(token);
    }

    void endAll() {
        byToken.clear();
    }
}
