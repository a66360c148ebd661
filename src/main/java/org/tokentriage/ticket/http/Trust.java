package org.tokentriage.ticket.http;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Who may vouch for a server: the authorities of the site's profile alone, or else those of the runtime and, on Windows, those that the
 * company has installed there. No certificate is accepted without one of them.
 */
record Trust(X509TrustManager manager) {

    private static final String WINDOWS = "Windows-ROOT";

    /** Empty where the runtime's own authorities are all that there is. */
    static Optional<Trust> in(Server server) {
        if (!server.authorities().isEmpty()) {
            return Optional.of(new Trust(manager(server.authorities())));
        }
        var installed = installed(WINDOWS);
        if (installed.isEmpty()) {
            return Optional.empty();
        }
        var all = new ArrayList<>(installed);
        all.addAll(List.of(manager((KeyStore) null).getAcceptedIssuers()));
        return Optional.of(new Trust(manager(all)));
    }

    void govern(OkHttpClient.Builder client) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {manager}, null);
            client.sslSocketFactory(context.getSocketFactory(), manager);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The authorities in a store of the system's; none where there is no such store. */
    static List<X509Certificate> installed(String type) {
        try {
            var store = KeyStore.getInstance(type);
            store.load(null, null);
            var found = new ArrayList<X509Certificate>();
            for (var alias : Collections.list(store.aliases())) {
                if (store.getCertificate(alias) instanceof X509Certificate authority) {
                    found.add(authority);
                }
            }
            return found;
        } catch (IOException | GeneralSecurityException notHere) {
            return List.of();
        }
    }

    private static X509TrustManager manager(Collection<X509Certificate> authorities) {
        try {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (var authority : authorities) {
                store.setCertificateEntry(Integer.toString(store.size()), authority);
            }
            return manager(store);
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param store nothing, for the runtime's own */
    private static X509TrustManager manager(@Nullable KeyStore store) {
        try {
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            return Arrays.stream(factory.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance)
                    .map(X509TrustManager.class::cast)
                    .findFirst()
                    .orElseThrow();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
