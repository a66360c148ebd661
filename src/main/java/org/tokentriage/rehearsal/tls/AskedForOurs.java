package org.tokentriage.rehearsal.tls;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;
import org.tokentriage.rehearsal.AcceptedAuthorities;

/** Hears whose certificates a site takes, and never has one to show. */
final class AskedForOurs extends X509ExtendedKeyManager {

    private Optional<AcceptedAuthorities> accepted = Optional.empty();

    boolean isAsked() {
        return accepted.isPresent();
    }

    AcceptedAuthorities accepted() {
        return accepted.orElseGet(AcceptedAuthorities.NotAsked::new);
    }

    @Override
    public @Nullable String chooseClientAlias(String[] kinds, Principal @Nullable [] issuers, @Nullable Socket socket) {
        hear(issuers);
        return null;
    }

    @Override
    public @Nullable String chooseEngineClientAlias(
            String[] kinds, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        hear(issuers);
        return null;
    }

    @Override
    public String @Nullable [] getClientAliases(String kind, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public String @Nullable [] getServerAliases(String kind, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseServerAlias(String kind, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        return null;
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        return null;
    }

    private static X500Principal comparable(Principal issuer) {
        return issuer instanceof X500Principal known ? known : new X500Principal(issuer.getName());
    }

    private void hear(Principal @Nullable [] issuers) {
        accepted = Optional.of(
                issuers == null || issuers.length == 0
                        ? new AcceptedAuthorities.Anybody()
                        : new AcceptedAuthorities.Named(
                                Stream.of(issuers).map(AskedForOurs::comparable).collect(Collectors.toSet())));
    }
}
