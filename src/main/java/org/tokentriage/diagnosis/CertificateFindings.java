package org.tokentriage.diagnosis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.certificate.chain.CertificateChain;
import org.tokentriage.certificate.chain.ChainLink;
import org.tokentriage.certificate.chain.SignatureCheck;
import org.tokentriage.token.TokenObject.PublicKeyObject;

/** Looks at the certificates of a token for what should be known of them beside the verdict. */
final class CertificateFindings {

    /** Nobody gets a certificate before its time by more than a few hours of another zone. */
    private static final Duration LARGEST_SKEW = Duration.ofDays(1);

    private static final Duration SOON = Duration.ofDays(30);

    private final Inventory inventory;
    private final Map<TokenCertificate, CertificateChain> chains;
    private final Instant at;
    private final Map<TokenCertificate, Credential> credentials;
    private final List<Credential> waiting;

    CertificateFindings(Inventory inventory, Map<TokenCertificate, CertificateChain> chains, Instant at) {
        this.inventory = inventory;
        this.chains = chains;
        this.at = at;
        this.waiting = inventory.credentials().stream()
                .filter(credential -> credential.certificate().isEmpty())
                .toList();
        this.credentials = inventory.credentials().stream()
                .filter(credential -> credential.certificate().isPresent())
                .collect(Collectors.toMap(credential -> credential.certificate().orElseThrow(), Function.identity()));
    }

    /** The clock, a renewal, each certificate's own findings, which are taken for one another, and what cannot be read. */
    List<Finding> findings() {
        var rivals = new CompetingCertificates(inventory.certificates(), at);
        return Stream.of(
                        clock().stream(),
                        renewal().stream(),
                        certificates(),
                        rivals.findings().stream(),
                        unreadable().stream())
                .flatMap(found -> found)
                .toList();
    }

    private Optional<Finding> clock() {
        return Stream.concat(
                        inventory.certificates().stream().filter(this::beginsPresently),
                        inventory.chain().stream().filter(this::isEarly))
                .findFirst()
                .map(certificate -> new Finding.ClockSuspect(certificate, at));
    }

    private boolean isEarly(TokenCertificate certificate) {
        return at.isBefore(certificate.details().notBefore());
    }

    private boolean beginsPresently(TokenCertificate certificate) {
        return isEarly(certificate)
                && Duration.between(at, certificate.details().notBefore()).compareTo(LARGEST_SKEW) < 0;
    }

    /** Where some are in force, the others no longer matter. */
    private Stream<Finding> certificates() {
        Predicate<TokenCertificate> inForce =
                certificate -> certificate.details().validAt(at);
        var all = inventory.certificates();
        var some = all.stream().anyMatch(inForce);
        return all.stream()
                .filter(certificate -> !some || inForce.test(certificate))
                .flatMap(certificate -> Stream.concat(
                        Stream.of(ending(certificate), key(certificate), service(certificate), chain(certificate))
                                .flatMap(Optional::stream),
                        odd(certificate)));
    }

    private Optional<Finding> ending(TokenCertificate certificate) {
        var left = Duration.between(at, certificate.details().notAfter());
        return certificate.details().validAt(at) && left.compareTo(SOON) <= 0
                ? Optional.of(new Finding.EndsSoon(certificate, left.toDays()))
                : Optional.empty();
    }

    private Optional<Finding> key(TokenCertificate certificate) {
        var credential = Objects.requireNonNull(credentials.get(certificate));
        return credential.keyVisible()
                ? credential.otherId().map(id -> new Finding.KeyUnderOtherId(certificate, id))
                : Optional.of(new Finding.KeyNotVisible(certificate));
    }

    /** A key that belongs to no certificate here; where one of them shows none, a key that tells nothing of itself may be its own. */
    private Optional<Finding> renewal() {
        var hidden = credentials.values().stream().anyMatch(credential -> !credential.keyVisible());
        var comparable = credentials.keySet().stream()
                .allMatch(certificate -> certificate.details().key().print().isPresent());
        var others = waiting.stream()
                .filter(credential -> !hidden || (comparable && tellsItsKey(credential)))
                .count();
        return others > 0 && !credentials.isEmpty()
                ? Optional.of(new Finding.RenewalUnfinished((int) others))
                : Optional.empty();
    }

    private static boolean tellsItsKey(Credential credential) {
        return credential.publicKey().flatMap(PublicKeyObject::print).isPresent();
    }

    private Optional<Finding> service(TokenCertificate certificate) {
        return certificate.details().validAt(at)
                        && !Service.of(certificate.details()).contains(Service.SITES)
                ? Optional.of(new Finding.NotForSites(certificate))
                : Optional.empty();
    }

    /** The gravest of what may be said of a chain. */
    private Optional<Finding> chain(TokenCertificate certificate) {
        var chain = Objects.requireNonNull(chains.get(certificate));
        return signed(chain, SignatureCheck.BAD)
                .<Finding>map(name -> new Finding.SignatureBroken(certificate, name))
                .or(() -> selfSigned(certificate, chain))
                .or(() -> ended(certificate, chain))
                .or(() -> chain.missing().map(name -> new Finding.ChainIncomplete(certificate, name)))
                .or(() -> signed(chain, SignatureCheck.ALGORITHM_NOT_SUPPORTED)
                        .map(name -> new Finding.SignatureNotSupported(certificate, name)))
                .or(() -> unchecked(certificate, chain, SignatureCheck.KEY_TOO_LARGE))
                .or(() -> unchecked(certificate, chain, SignatureCheck.GIVEN_UP));
    }

    private static Optional<Finding> unchecked(
            TokenCertificate certificate, CertificateChain chain, SignatureCheck why) {
        return signed(chain, why).map(name -> new Finding.SignatureNotChecked(certificate, name, why));
    }

    private static Stream<Finding> odd(TokenCertificate certificate) {
        return certificate.details().oddities().stream().map(oddity -> new Finding.OddCertificate(certificate, oddity));
    }

    private static Optional<Finding> selfSigned(TokenCertificate certificate, CertificateChain chain) {
        return chain.complete() && chain.links().size() == 1
                ? Optional.of(new Finding.SelfSigned(certificate))
                : Optional.empty();
    }

    /** Of a certificate that has ended itself nobody asks that. */
    private Optional<Finding> ended(TokenCertificate certificate, CertificateChain chain) {
        return chain.links().stream()
                .flatMap(link -> link instanceof ChainLink.Held held ? Stream.of(held) : Stream.empty())
                .filter(held -> certificate.details().validAt(at)
                        && held.certificate().validity().hasEndedBy(at))
                .findFirst()
                .map(held -> new Finding.IssuerEnded(
                        certificate, held.name(), held.certificate().notAfter()));
    }

    private static Optional<String> signed(CertificateChain chain, SignatureCheck outcome) {
        return chain.links().stream()
                .filter(link -> link instanceof ChainLink.Held held && held.signature() == outcome)
                .map(ChainLink::name)
                .findFirst();
    }

    private Optional<Finding> unreadable() {
        var count = inventory.unreadable().size();
        return count > 0 && !inventory.certificates().isEmpty()
                ? Optional.of(new Finding.SomeUnreadable(count))
                : Optional.empty();
    }
}
