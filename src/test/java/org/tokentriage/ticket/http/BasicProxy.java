package org.tokentriage.ticket.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A proxy on this computer, by which every call of this program goes, and which passes on what comes with its login. */
final class BasicProxy implements AutoCloseable {

    private static final Pattern TARGET = Pattern.compile("CONNECT ([^ ]+):(\\d+) ");
    private static final Pattern ADDRESS = Pattern.compile("^[A-Z]+ (http://[^ ]+) ");
    private static final Pattern LOGIN = Pattern.compile("(?im)^proxy-authorization: *(.*?)\r?$");

    /** The system's settings, which may change under a program that runs. */
    private static final Roaming ROAMING = new Roaming();

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final ProxySelector before = ProxySelector.getDefault();
    private final String challenge;
    private final String login;

    private BasicProxy(String challenge, String login) throws IOException {
        this.challenge = challenge;
        this.login = login;
        ROAMING.now = Optional.of(this);
        ProxySelector.setDefault(ROAMING);
        Thread.startVirtualThread(this::accept);
    }

    /** @param login the header's value that it wants */
    static BasicProxy wanting(String challenge, String login) throws IOException {
        return new BasicProxy(challenge, login);
    }

    /** As it is named to people. */
    String name() {
        return "localhost:" + socket.getLocalPort();
    }

    /** The first lines of what came, with the headers. */
    List<String> heads() {
        return heads;
    }

    /** The logins that came, in their order; empty for none. */
    List<String> logins() {
        return heads.stream().map(BasicProxy::login).toList();
    }

    @Override
    public void close() throws IOException {
        ROAMING.now = Optional.empty();
        ProxySelector.setDefault(before);
        socket.close();
        for (var connection : connections) {
            connection.close();
        }
    }

    private Proxy proxy() {
        return new Proxy(
                Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort()));
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

    private void serve(Socket client) {
        try (client) {
            while (true) {
                var head = head(client.getInputStream());
                heads.add(head);
                if (login(head).equals(login)) {
                    passOn(client, head);
                    return;
                }
                client.getOutputStream().write(refusal().getBytes(ISO_8859_1));
                if (!head.startsWith("CONNECT ")) {
                    return;
                }
            }
        } catch (IOException gone) {
            // The client hung up.
        }
    }

    private String refusal() {
        return "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: " + challenge
                + "\r\nContent-Length: 0\r\n\r\n";
    }

    private void passOn(Socket client, String head) throws IOException {
        var target = TARGET.matcher(head);
        if (target.find()) {
            try (var server = open(target.group(1), Integer.parseInt(target.group(2)))) {
                client.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
                pump(client, server);
            }
        } else {
            var address = ADDRESS.matcher(head);
            address.find();
            var uri = URI.create(address.group(1));
            try (var server = open(uri.getHost(), uri.getPort())) {
                var forwarded = LOGIN.matcher(head.replace(address.group(1), uri.getRawPath()))
                        .replaceAll("Via: 1.1 p\r");
                server.getOutputStream().write(forwarded.getBytes(ISO_8859_1));
                pump(client, server);
            }
        }
    }

    private Socket open(String host, int port) throws IOException {
        var server = new Socket(host, port);
        connections.add(server);
        return server;
    }

    private static void pump(Socket client, Socket server) throws IOException {
        var answering = Thread.startVirtualThread(() -> {
            try {
                server.getInputStream().transferTo(client.getOutputStream());
                client.shutdownOutput();
            } catch (IOException gone) {
                // One of them hung up.
            }
        });
        client.getInputStream().transferTo(server.getOutputStream());
        answering.interrupt();
    }

    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("gone");
            }
            head.write(next);
        }
        return head.toString(ISO_8859_1);
    }

    private static String login(String head) {
        var header = LOGIN.matcher(head);
        return header.find() ? header.group(1).strip() : "";
    }

    private static final class Roaming extends ProxySelector {

        private volatile Optional<BasicProxy> now = Optional.empty();

        @Override
        public List<Proxy> select(URI address) {
            return List.of(now.map(BasicProxy::proxy).orElse(Proxy.NO_PROXY));
        }

        @Override
        public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
            // The caller hears of it.
        }
    }
}
