package org.tokentriage.rehearsal.tls;

import java.net.IDN;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import org.tokentriage.rehearsal.Rehearsed.Standing;

/**
 * Tells after a handshake whether it was the site that answered.
 *
 * @param known the authorities that everybody knows: Java's own and not this computer's, into which an interceptor puts itself
 */
record Judge(X509TrustManager known) {

    private static final String ICP_BRASIL = "O=ICP-Brasil";
    private static final int DNS_NAME = 2;
    private static final int ADDRESS = 7;

    static Judge usual() {
        return over(null);
    }

    static Judge over(@Nullable KeyStore authorities) {
        try {
            var factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(authorities);
            return new Judge(Stream.of(factory.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance)
                    .map(X509TrustManager.class::cast)
                    .findFirst()
                    .orElseThrow());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("every Java checks certificates", broken);
        }
    }

    Standing standing(List<X509Certificate> chain, String host) {
        if (chain.isEmpty()) {
            return Standing.UNKNOWN_ISSUER;
        }
        var own = chain.get(0);
        if (isOutOfTime(own)) {
            return Standing.ENDED;
        }
        if (!isFor(own, host)) {
            return Standing.OTHER_NAME;
        }
        if (own.getIssuerX500Principal().getName().contains(ICP_BRASIL)) {
            return Standing.ICP_BRASIL;
        }
        try {
            known.checkServerTrusted(chain.toArray(X509Certificate[]::new), "UNKNOWN");
            return Standing.TRUSTED;
        } catch (CertificateException unknown) {
            return Standing.UNKNOWN_ISSUER;
        }
    }

    private static boolean isOutOfTime(X509Certificate certificate) {
        try {
            certificate.checkValidity();
            return false;
        } catch (CertificateException outside) {
            return true;
        }
    }

    private static boolean isFor(X509Certificate certificate, String host) {
        try {
            var names = certificate.getSubjectAlternativeNames();
            return names != null
                    && names.stream()
                            .filter(name ->
                                    name.get(0).equals(DNS_NAME) || name.get(0).equals(ADDRESS))
                            .anyMatch(name -> covers(String.valueOf(name.get(1)), host));
        } catch (CertificateException unreadable) {
            return false;
        }
    }

    private static boolean covers(String written, String host) {
        var pattern = written.toLowerCase(Locale.ROOT);
        var asked = IDN.toASCII(host).toLowerCase(Locale.ROOT);
        return pattern.startsWith("*.")
                ? asked.contains(".") && asked.substring(asked.indexOf('.')).equals(pattern.substring(1))
                : asked.equals(pattern);
    }
}
