package org.tokentriage.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tokentriage.certificate.CertificateChain;
import org.tokentriage.token.TokenSnapshot;

/**
 * What a snapshot means, on two axes that do not depend on each other: a blank token may have a locked PIN.
 *
 * @param chains the way of each certificate up to its root
 * @param findings all that should be known, the verdict among it, in the order of {@link FindingCode}
 */
public record Diagnosis(
        Content content,
        Access access,
        Inventory inventory,
        Map<TokenCertificate, CertificateChain> chains,
        List<Finding> findings) {

    public Diagnosis {
        chains = Map.copyOf(chains);
        findings = List.copyOf(findings);
    }

    /**
     * Judges certificates by the clock at the time of the reading, so that the same snapshot always means the same. Checks signatures,
     * which takes a moment: to be called off the UI thread.
     */
    public static Diagnosis of(TokenSnapshot snapshot) {
        var inventory = Inventory.of(snapshot.objects());
        var content = Judgement.of(snapshot, inventory);
        var access = content instanceof Content.Uninitialised ? Access.NONE_YET : Access.of(snapshot.info());
        var chains = inventory.chains();
        var noticed = content instanceof Content.Unproven
                ? List.<Finding>of()
                : new Examination(inventory, chains, snapshot.readAt()).findings();
        var findings = Stream.of(Standing.findings(snapshot, content, access), noticed)
                .flatMap(List::stream)
                .toList();
        return new Diagnosis(content, access, inventory, chains, findings);
    }

    public PinState pin() {
        return access.pin();
    }

    /** What should be known beside the verdict. */
    public List<Finding> besides() {
        return findings.stream()
                .filter(finding -> !(finding instanceof Finding.OfContent))
                .toList();
    }

    /** The way of a certificate of this token up to its root. */
    public CertificateChain chainOf(TokenCertificate certificate) {
        return chains.getOrDefault(certificate, new CertificateChain(List.of()));
    }

    public Verdict verdict() {
        return Verdict.of(content);
    }

    /** What to do now, decided from all the findings together. */
    public Advice advice() {
        return Advice.of(this);
    }

    boolean has(FindingCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }
}
