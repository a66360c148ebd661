package org.tokentriage.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.certificate.chain.CertificateChain;
import org.tokentriage.certificate.chain.HeldCertificates;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.SecretKeyObject;

/**
 * A token's objects under the names of the support procedure.
 *
 * @param certificates the certificates of holders, that of an authority among them when its key is on the token, each once though it may lie on the token several times
 * @param keys public, private and secret keys
 * @param chain the certificates of authorities, each once
 * @param others data, profiles and vendors' own objects
 * @param unreadable objects that claim to be certificates and are not
 */
public record Inventory(
        List<TokenCertificate> certificates,
        List<TokenObject> keys,
        List<TokenCertificate> chain,
        List<TokenObject> others,
        List<DamagedCertificate> unreadable) {

    public Inventory {
        certificates = List.copyOf(certificates);
        keys = List.copyOf(keys);
        chain = List.copyOf(chain);
        others = List.copyOf(others);
        unreadable = List.copyOf(unreadable);
    }

    public static Inventory of(List<TokenObject> objects) {
        return new InventoryBuilder(objects).inventory();
    }

    /** The certificates of holders, each with its keys, then the key pairs that wait for one; a key of which nothing is known is in neither. */
    public List<Credential> credentials() {
        return new CredentialMatcher(this).credentials();
    }

    /** Whether it holds what nobody puts on a token before it is initialised. */
    boolean contradictsNew() {
        return !certificates.isEmpty() || !keys.isEmpty() || !chain.isEmpty() || !unreadable.isEmpty();
    }

    /** The public and private keys: those that may be a certificate's. */
    int keysOfCertificates() {
        return (int)
                keys.stream().filter(key -> !(key instanceof SecretKeyObject)).count();
    }

    /** The way of each certificate here, holders' and authorities', up to its root as far as the token holds it. */
    public Map<TokenCertificate, CertificateChain> chains() {
        var all = Stream.concat(certificates.stream(), chain.stream()).toList();
        var held =
                HeldCertificates.of(all.stream().map(TokenCertificate::details).toList());
        return all.stream()
                .collect(Collectors.toMap(Function.identity(), certificate -> held.chainOf(certificate.details())));
    }
}
