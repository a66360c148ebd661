package org.tokentriage.certificate.crl;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.chain.CertificateChain;
import org.tokentriage.certificate.revocation.RevocationCheck;
import org.tokentriage.certificate.revocation.RevocationList;
import org.tokentriage.certificate.revocation.RevocationStatus;
import org.tokentriage.certificate.revocation.RevocationStatus.Cause;
import org.tokentriage.certificate.revocation.RevocationStatus.Unknown;

/**
 * Looks a certificate up in the list that it names. The whole list is fetched, so that nobody learns which certificate is asked for, and
 * kept until it ends. Nothing is fetched before the issuer is known by whom the list has to be signed.
 */
public final class ListRevocationCheck implements RevocationCheck {

    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_ADDRESSES = 2;

    private final Authorities authorities;
    private final ListCache cache;
    private final ListFetch fetch;
    private final InstantSource clock;

    ListRevocationCheck(Authorities authorities, ListCache cache, ListFetch fetch, InstantSource clock) {
        this.authorities = authorities;
        this.cache = cache;
        this.fetch = fetch;
        this.clock = clock;
    }

    /**
     * A check on this computer.
     *
     * @param authorities a folder with certificates of issuers that tokens lack
     * @param kept where lists are kept; in memory only when empty
     */
    public static RevocationCheck over(Optional<Path> authorities, Optional<Path> kept, InstantSource clock) {
        var cache =
                kept.<ListCache>map(folder -> new FolderCache(folder, clock)).orElseGet(MemoryCache::new);
        return new ListRevocationCheck(
                new Authorities(authorities), cache, ListFetch.outside(MOST_BYTES, PATIENCE), clock);
    }

    @Override
    public RevocationStatus of(CertificateChain chain) {
        var certificate = chain.lowest().orElseThrow();
        var named = certificate.listAddresses();
        var addresses = named.stream()
                .flatMap(ListRevocationCheck::http)
                .limit(MOST_ADDRESSES)
                .toList();
        if (addresses.isEmpty()) {
            return unknown(named.isEmpty() ? Cause.NO_ADDRESS : Cause.NOT_HTTP);
        }
        return chain.provenIssuer()
                .or(() -> authorities.issuerOf(certificate))
                .map(issuer -> first(addresses, certificate, issuer))
                .orElseGet(() -> unknown(Cause.ISSUER_UNKNOWN));
    }

    private static Stream<HttpUrl> http(String address) {
        return Optional.ofNullable(HttpUrl.parse(address)).stream()
                .filter(url -> url.scheme().equals("http"));
    }

    /** What the first list says that proves anything, or else why the first does not. */
    private RevocationStatus first(List<HttpUrl> addresses, CertificateDetails certificate, CertificateDetails issuer) {
        var doubt = Optional.<RevocationStatus>empty();
        for (var address : addresses) {
            var status = ask(address, certificate, issuer);
            if (!(status instanceof Unknown)) {
                return status;
            }
            doubt = doubt.or(() -> Optional.of(status));
        }
        return doubt.orElseThrow();
    }

    private RevocationStatus ask(HttpUrl address, CertificateDetails certificate, CertificateDetails issuer) {
        var now = clock.instant();
        var kept = cache.find(address.toString())
                .flatMap(RevocationList::read)
                .filter(list -> list.isCurrentAt(now))
                .map(list -> list.statusOf(certificate, issuer, now))
                .filter(status -> !(status instanceof Unknown));
        return kept.orElseGet(() -> fetched(address, certificate, issuer));
    }

    private RevocationStatus fetched(HttpUrl address, CertificateDetails certificate, CertificateDetails issuer) {
        return switch (fetch.of(address)) {
            case ListFetch.Answer.Failed(var cause) -> unknown(cause);
            case ListFetch.Answer.Content content -> told(address, content.bytes(), certificate, issuer);
        };
    }

    private RevocationStatus told(
            HttpUrl address, byte[] content, CertificateDetails certificate, CertificateDetails issuer) {
        var list = RevocationList.read(content);
        if (list.isEmpty()) {
            return unknown(Cause.UNREADABLE);
        }
        var now = clock.instant();
        var status = list.get().statusOf(certificate, issuer, now);
        if (!(status instanceof Unknown) && list.get().isCurrentAt(now)) {
            cache.keep(address.toString(), content, list.get().nextAt().orElse(now));
        }
        return status;
    }

    private Unknown unknown(Cause cause) {
        return new Unknown(cause, clock.instant());
    }
}
