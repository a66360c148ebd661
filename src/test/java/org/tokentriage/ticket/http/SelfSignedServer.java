package org.tokentriage.ticket.http;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An HTTPS server whose certificate comes from nobody. */
public final class SelfSignedServer implements AutoCloseable {

    private static final char[] NO_PASSWORD = {};

    private final HttpsServer server;
    private final AtomicInteger received = new AtomicInteger();

    private SelfSignedServer(HttpsServer server) {
        this.server = server;
    }

    public static SelfSignedServer start() throws Exception {
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var started = new SelfSignedServer(server);
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        server.createContext("/", exchange -> {
            started.received.incrementAndGet();
            exchange.close();
        });
        server.start();
        return started;
    }

    public URI uri() {
        return URI.create("https://localhost:" + server.getAddress().getPort());
    }

    public int received() {
        return received.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static SSLContext context() throws Exception {
        var pair = KeyPairGenerator.getInstance("EC").generateKeyPair();
        var name = new X500Principal("CN=localhost");
        var now = Instant.now();
        var certificate = new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(now.minus(1, ChronoUnit.DAYS)),
                        Date.from(now.plus(1, ChronoUnit.DAYS)),
                        name,
                        pair.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()));
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        store.setKeyEntry("key", pair.getPrivate(), NO_PASSWORD, new Certificate[] {
            new JcaX509CertificateConverter().getCertificate(certificate)
        });
        var keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(store, NO_PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
