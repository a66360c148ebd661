package org.tokentriage.computer;

import java.util.List;
import org.tokentriage.certificate.CertificateDetails;

/**
 * The token that the computer should serve.
 *
 * @param inForce its holders' certificates that are in force
 * @param others its holders' other certificates
 * @param authorities the authorities' certificates on it
 * @param reader the name of its reader, by which its card is found
 */
public record TokenAtHand(
        List<CertificateDetails> inForce,
        List<CertificateDetails> others,
        List<CertificateDetails> authorities,
        String reader) {

    public TokenAtHand {
        inForce = List.copyOf(inForce);
        others = List.copyOf(others);
        authorities = List.copyOf(authorities);
    }

    boolean holds(String sha256) {
        return inForce.stream().anyMatch(one -> one.sha256().equalsIgnoreCase(sha256))
                || others.stream().anyMatch(one -> one.sha256().equalsIgnoreCase(sha256));
    }
}
