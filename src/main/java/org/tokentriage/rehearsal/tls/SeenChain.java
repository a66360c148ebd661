package org.tokentriage.rehearsal.tls;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Sees who answers and lets everybody through the handshake, behind which nothing is told that anybody could want: for looking alone. */
final class SeenChain extends X509ExtendedTrustManager {

    private List<X509Certificate> chain = List.of();

    /** Who answered and who vouches for it, as it was shown. */
    List<X509Certificate> chain() {
        return chain;
    }

    /** The organisation or name of whoever certified the answering computer. */
    String issuer() {
        return chain.isEmpty() ? "" : chain.get(0).getIssuerX500Principal().getName();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String kind) {
        chain = List.of(shown);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String kind, @Nullable Socket socket) {
        chain = List.of(shown);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String kind, @Nullable SSLEngine engine) {
        chain = List.of(shown);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String kind) throws CertificateException {
        throw new CertificateException("nobody is served here");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String kind, @Nullable Socket socket)
            throws CertificateException {
        throw new CertificateException("nobody is served here");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String kind, @Nullable SSLEngine engine)
            throws CertificateException {
        throw new CertificateException("nobody is served here");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
