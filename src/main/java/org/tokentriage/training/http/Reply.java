package org.tokentriage.training.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** What goes back over the connection. */
@FunctionalInterface
public interface Reply {

    /** With these a server asks to come again (RFC 9110 section 10.2.3). */
    Set<Integer> TRY_AGAIN = Set.of(429, 503);

    void send(HttpExchange exchange) throws IOException;

    /** Closes the connection without an answer. */
    static Reply hangUp() {
        return HttpExchange::close;
    }

    /** The XML declaration alone tells the encoding: the header names none. */
    static Reply xml(byte[] document) {
        return body(200, "text/xml", document);
    }

    static Reply page(int httpStatus, Markup page) {
        return body(httpStatus, "text/html; charset=UTF-8", page.html().getBytes(StandardCharsets.UTF_8));
    }

    static Reply redirect(String path) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", path);
            page(302, Markup.NOTHING).send(exchange);
        };
    }

    /** A SOAP envelope, and with a login the cookie that belongs to it. */
    static Reply soap(int httpStatus, byte[] envelope, Optional<String> cookie) {
        return exchange -> {
            cookie.ifPresent(id -> exchange.getResponseHeaders().add("Set-Cookie", "PHPSESSID=" + id + "; path=/"));
            body(httpStatus, "text/xml; charset=utf-8", envelope).send(exchange);
        };
    }

    static Reply json(int httpStatus, String document) {
        return body(httpStatus, "application/json", document.getBytes(StandardCharsets.UTF_8));
    }

    /** An invitation to do the same at an address that does not exist. */
    static Reply elsewhere() {
        return exchange -> {
            exchange.getResponseHeaders()
                    .set("Location", "/outro" + exchange.getRequestURI().getPath());
            page(307, Markup.NOTHING).send(exchange);
        };
    }

    private static Reply body(int httpStatus, String contentType, byte[] bytes) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            if (TRY_AGAIN.contains(httpStatus)) {
                exchange.getResponseHeaders().set("Retry-After", "0");
            }
            var sent = exchange.getRequestMethod().equals("HEAD") ? new byte[0] : bytes;
            exchange.sendResponseHeaders(httpStatus, sent.length == 0 ? -1 : sent.length);
            try (var body = exchange.getResponseBody()) {
                body.write(sent);
            }
        };
    }
}
