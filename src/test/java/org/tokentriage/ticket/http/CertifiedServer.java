package org.tokentriage.ticket.http;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An HTTPS server whose certificate comes from an authority of its own. It answers nothing. */
final class CertifiedServer implements AutoCloseable {

    private static final char[] NO_PASSWORD = {};

    private final HttpsServer server;
    private final X509Certificate authority;
    private final AtomicInteger received = new AtomicInteger();
    private final List<String> proxyLogins = new CopyOnWriteArrayList<>();

    private CertifiedServer(HttpsServer server, X509Certificate authority) {
        this.server = server;
        this.authority = authority;
    }

    /**
     * @param name whom the certificate is for
     * @param firstDay from today on, as {@code lastDay}
     */
    static CertifiedServer start(String name, int firstDay, int lastDay) throws Exception {
        var authorityKeys = keys();
        var authority = certificate("Autoridade", authorityKeys, authorityKeys, -10, 10, true);
        var keys = keys();
        var certificate = certificate(name, keys, authorityKeys, firstDay, lastDay, false);
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var started = new CertifiedServer(server, authority);
        server.setHttpsConfigurator(new HttpsConfigurator(context(keys, certificate)));
        server.createContext("/", exchange -> {
            started.received.incrementAndGet();
            started.proxyLogins.addAll(exchange.getRequestHeaders().getOrDefault("Proxy-Authorization", List.of()));
            exchange.close();
        });
        server.start();
        return started;
    }

    URI uri() {
        return URI.create("https://localhost:" + server.getAddress().getPort());
    }

    int received() {
        return received.get();
    }

    /** The logins for a proxy that came this far. */
    List<String> proxyLogins() {
        return proxyLogins;
    }

    /** The authority's certificate, as it stands in a profile. */
    String pem() throws Exception {
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(authority.getEncoded())
                + "\n-----END CERTIFICATE-----";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static KeyPair keys() throws Exception {
        return KeyPairGenerator.getInstance("EC").generateKeyPair();
    }

    private static X509Certificate certificate(
            String name, KeyPair keys, KeyPair issuer, int firstDay, int lastDay, boolean authority) throws Exception {
        var now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(
                        new X500Principal("CN=Autoridade"),
                        BigInteger.valueOf(authority ? 1 : 2),
                        Date.from(now.plus(firstDay, ChronoUnit.DAYS)),
                        Date.from(now.plus(lastDay, ChronoUnit.DAYS)),
                        new X500Principal("CN=" + name),
                        keys.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                .addExtension(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(new GeneralName(GeneralName.dNSName, name)));
        var signed = builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.getPrivate()));
        return new JcaX509CertificateConverter().getCertificate(signed);
    }

    private static SSLContext context(KeyPair keys, X509Certificate certificate) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        store.setKeyEntry("key", keys.getPrivate(), NO_PASSWORD, new Certificate[] {certificate});
        var managers = KeyManagerFactory.getInstance("PKIX");
        managers.init(store, NO_PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
