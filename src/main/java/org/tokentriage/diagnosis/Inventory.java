package org.tokentriage.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.CertificateReader;
import org.tokentriage.certificate.UnreadableCertificate;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.CertificateObject;
import org.tokentriage.token.TokenObject.DataObject;
import org.tokentriage.token.TokenObject.OtherObject;
import org.tokentriage.token.TokenObject.PrivateKeyObject;
import org.tokentriage.token.TokenObject.PublicKeyObject;
import org.tokentriage.token.TokenObject.SecretKeyObject;

/**
 * A token's objects under the names of the support procedure.
 *
 * @param certificates the certificates of holders, each once though it may lie on the token several times
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
        List<CertificateObject> unreadable) {

    public Inventory {
        certificates = List.copyOf(certificates);
        keys = List.copyOf(keys);
        chain = List.copyOf(chain);
        others = List.copyOf(others);
        unreadable = List.copyOf(unreadable);
    }

    public static Inventory of(List<TokenObject> objects) {
        var sorter = new Sorter();
        objects.forEach(sorter::put);
        return sorter.inventory();
    }

    private static final class Sorter {

        private final List<TokenCertificate> certificates = new ArrayList<>();
        private final List<TokenObject> keys = new ArrayList<>();
        private final List<TokenCertificate> chain = new ArrayList<>();
        private final List<TokenObject> others = new ArrayList<>();
        private final List<CertificateObject> unreadable = new ArrayList<>();

        void put(TokenObject object) {
            switch (object) {
                case CertificateObject certificate -> put(certificate);
                case PublicKeyObject key -> keys.add(key);
                case PrivateKeyObject key -> keys.add(key);
                case SecretKeyObject key -> keys.add(key);
                case DataObject data -> others.add(data);
                case OtherObject other -> others.add(other);
            }
        }

        private void put(CertificateObject certificate) {
            switch (CertificateReader.read(certificate.value().bytes())) {
                case CertificateDetails details when details.authority() -> putOnce(chain, certificate, details);
                case CertificateDetails details -> putOnce(certificates, certificate, details);
                case UnreadableCertificate nothing -> unreadable.add(certificate);
            }
        }

        private static void putOnce(
                List<TokenCertificate> group, CertificateObject certificate, CertificateDetails details) {
            if (group.stream().noneMatch(known -> known.object().value().equals(certificate.value()))) {
                group.add(new TokenCertificate(certificate, details));
            }
        }

        Inventory inventory() {
            return new Inventory(certificates, keys, chain, others, unreadable);
        }
    }
}
