package org.tokentriage.ticket.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A server on a bare socket, which does to a connection what no real one would admit to. It keeps what it read. */
public final class RawServer implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final Function<Request, Optional<String>> answers;
    private final String greeting;

    /** A request as it came over the wire. */
    public record Request(String head, String body) {

        public String operation() {
            return header("Content-Type").startsWith("multipart/") ? "in parts" : field("operation");
        }

        /** The value of a header; empty when there is none. */
        public String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }

        public String host() {
            return header("Host");
        }

        /** The decoded value of a field of the form. */
        public String field(String name) {
            for (var field : body.split("&", -1)) {
                if (field.startsWith(name + "=")) {
                    return URLDecoder.decode(field.substring(name.length() + 1), UTF_8);
                }
            }
            throw new AssertionError("no field " + name);
        }
    }

    /** @param answers the whole HTTP answer in Latin-1, or nothing, to drop the connection */
    public RawServer(Function<Request, Optional<String>> answers) throws IOException {
        this(answers, "");
    }

    private RawServer(Function<Request, Optional<String>> answers, String greeting) throws IOException {
        this.answers = answers;
        this.greeting = greeting;
        Thread.startVirtualThread(this::accept);
    }

    public static RawServer answering(String answer) throws IOException {
        return new RawServer(request -> Optional.of(answer));
    }

    /** Speaks first, and never answers. */
    public static RawServer greeting(String greeting) throws IOException {
        return new RawServer(request -> Optional.empty(), greeting);
    }

    public static String http(String statusLine, String body) {
        return "HTTP/1.1 " + statusLine + "\r\nContent-Length: " + body.getBytes(ISO_8859_1).length + "\r\n\r\n" + body;
    }

    public static String ok(String responseData) {
        return http(
                "200 OK",
                "<wsqualitor><response_status><status>1</status></response_status><response_data>" + responseData
                        + "</response_data></wsqualitor>");
    }

    public static String refused(String code, String message) {
        return http(
                "200 OK",
                "<wsqualitor><response_status><status>0</status><error_code>" + code + "</error_code><msg>" + message
                        + "</msg></response_status></wsqualitor>");
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    public List<Request> requests() {
        return requests;
    }

    public int connections() {
        return connections.size();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (var connection : connections) {
            connection.close();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                connections.add(connection);
                Thread.startVirtualThread(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.getOutputStream().write(greeting.getBytes(ISO_8859_1));
            var request = read(connection.getInputStream());
            while (request.isPresent()) {
                requests.add(request.get());
                var answer = answers.apply(request.get());
                if (answer.isEmpty()) {
                    return;
                }
                connection.getOutputStream().write(answer.get().getBytes(ISO_8859_1));
                request = read(connection.getInputStream());
            }
        } catch (IOException gone) {
            // The client hung up, which some tests want.
        }
    }

    private static Optional<Request> read(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                return Optional.empty();
            }
            head.write(next);
        }
        var text = head.toString(ISO_8859_1);
        var length = LENGTH.matcher(text);
        var body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return Optional.of(new Request(text, new String(body, ISO_8859_1)));
    }
}
