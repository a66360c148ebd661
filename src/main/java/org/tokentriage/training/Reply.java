package org.tokentriage.training;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What goes back over the connection. */
@FunctionalInterface
interface Reply {

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

    private static Reply body(int httpStatus, String contentType, byte[] bytes) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            byte[] sent = exchange.getRequestMethod().equals("HEAD") ? new byte[0] : bytes;
            exchange.sendResponseHeaders(httpStatus, sent.length == 0 ? -1 : sent.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(sent);
            }
        };
    }
}
