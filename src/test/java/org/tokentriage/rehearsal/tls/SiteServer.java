package org.tokentriage.rehearsal.tls;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** A site on this computer, for as long as a test lasts. */
final class SiteServer implements AutoCloseable {

    static final String HOST = "localhost";
    private static final char[] PASSWORD = "none".toCharArray();

    private final ServerSocket socket;

    /** What it does with each who connects. */
    interface Manner {
        void serve(Socket client) throws IOException;
    }

    private SiteServer(ServerSocket socket, Manner manner) {
        this.socket = socket;
        Thread.ofVirtual().start(() -> {
            while (!socket.isClosed()) {
                try (var client = socket.accept()) {
                    manner.serve(client);
                } catch (IOException gone) {
                    // the next one is served, unless the server was closed
                }
            }
        });
    }

    /** Without TLS. */
    static SiteServer plain(Manner manner) throws IOException {
        return new SiteServer(new ServerSocket(0, 50, InetAddress.getByName(HOST)), manner);
    }

    /** With TLS, telling a time; it asks for a certificate of the authorities, if there are any. */
    static SiteServer tls(byte[] certificate, KeyPair keys, Instant time, boolean insisting, byte[]... authorities)
            throws IOException, GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        var keyManagers = KeyManagerFactory.getInstance("PKIX");
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("site", keys.getPrivate(), PASSWORD, new X509Certificate[] {parsed(certificate)});
        keyManagers.init(store, PASSWORD);
        context.init(keyManagers.getKeyManagers(), new TrustManager[] {new Takes(List.of(authorities))}, null);
        var socket = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName(HOST));
        if (insisting) {
            socket.setNeedClientAuth(true);
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
        } else {
            socket.setWantClientAuth(authorities.length > 0);
        }
        return new SiteServer(socket, client -> answer(client, time));
    }

    int port() {
        return socket.getLocalPort();
    }

    static X509Certificate parsed(byte[] der) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }

    private static void answer(Socket client, Instant time) throws IOException {
        var asked = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        for (var line = asked.readLine(); line != null && !line.isEmpty(); line = asked.readLine()) {}
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atZone(ZoneOffset.UTC));
        client.getOutputStream()
                .write(("HTTP/1.1 200 OK\r\nDate: " + date + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private record Takes(List<byte[]> authorities) implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {
            throw new AssertionError("a certificate of ours was shown");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return authorities.stream()
                    .map(der -> {
                        try {
                            return parsed(der);
                        } catch (GeneralSecurityException broken) {
                            throw new AssertionError(broken);
                        }
                    })
                    .toArray(X509Certificate[]::new);
        }
    }
}
