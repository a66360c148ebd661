package org.tokentriage.diagnosis;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.certificate.chain.CertificateChain;
import org.tokentriage.certificate.revocation.RevocationCheck;
import org.tokentriage.certificate.revocation.RevocationStatus;
import org.tokentriage.computer.Examination;
import org.tokentriage.computer.sightings.Sightings;
import org.tokentriage.token.TokenSnapshot;

/**
 * What a snapshot means, on two axes that do not depend on each other: a blank token may have a locked PIN.
 *
 * @param chains the way of each certificate up to its root
 * @param revocations what is known of the revocation of each certificate for which it was asked
 * @param computer what this computer means for it, once that was looked at
 * @param findings all that should be known, the verdict among it, in the order of {@link FindingCode}
 */
public record Diagnosis(
        Content content,
        Access access,
        Inventory inventory,
        Map<TokenCertificate, CertificateChain> chains,
        Map<TokenCertificate, RevocationStatus> revocations,
        Optional<Examination> computer,
        List<Finding> findings) {

    /** Nobody has more of his own, and each may cost a list. */
    private static final int MOST_REVOCABLE = 8;

    public Diagnosis {
        chains = Map.copyOf(chains);
        revocations = Map.copyOf(revocations);
        findings = List.copyOf(findings);
    }

    /** Before this computer was looked at. */
    public Diagnosis(
            Content content,
            Access access,
            Inventory inventory,
            Map<TokenCertificate, CertificateChain> chains,
            Map<TokenCertificate, RevocationStatus> revocations,
            List<Finding> findings) {
        this(content, access, inventory, chains, revocations, Optional.empty(), findings);
    }

    /**
     * Judges certificates by the clock at the time of the reading, so that the same snapshot always means the same. Checks signatures,
     * which takes a moment: to be called off the UI thread.
     */
    public static Diagnosis of(TokenSnapshot snapshot) {
        var inventory = Inventory.of(snapshot.objects());
        return of(snapshot, inventory, inventory.chains());
    }

    /**
     * What a snapshot means whose certificates were read elsewhere, and whose bytes are not here. The rules are the same.
     *
     * @param chains of each certificate of the inventory, holders' and authorities'
     * @param revocations what was known there
     */
    public static Diagnosis told(
            TokenSnapshot snapshot,
            Inventory inventory,
            Map<TokenCertificate, CertificateChain> chains,
            Map<TokenCertificate, RevocationStatus> revocations) {
        var judged = of(snapshot, inventory, chains);
        return revocations.isEmpty() ? judged : judged.with(revocations);
    }

    private static Diagnosis of(
            TokenSnapshot snapshot, Inventory inventory, Map<TokenCertificate, CertificateChain> chains) {
        var content = VerdictRules.of(snapshot, inventory);
        var access = content instanceof Content.Uninitialised ? Access.NONE_YET : Access.of(snapshot.info());
        var noticed = content instanceof Content.Unproven
                ? List.<Finding>of()
                : new CertificateFindings(inventory, chains, snapshot.readAt()).findings();
        var findings = Stream.of(TokenFindings.findings(snapshot, content, access), noticed)
                .flatMap(List::stream)
                .toList();
        return new Diagnosis(content, access, inventory, chains, Map.of(), findings);
    }

    /**
     * The same, with what lists say of its certificates; the verdict stays. Takes as long as the slowest list.
     *
     * @param at when the token was read
     */
    public Diagnosis checked(RevocationCheck check, Instant at) {
        return with(Revocations.of(this, check, at));
    }

    private Diagnosis with(Map<TokenCertificate, RevocationStatus> learnt) {
        var all = Stream.concat(findings.stream(), Revocations.findings(inventory.certificates(), learnt))
                .toList();
        return new Diagnosis(content, access, inventory, chains, learnt, computer, all);
    }

    /**
     * The same, with what stands around the token on this computer; the verdict stays. What may keep a certificate from being accepted is told
     * beside one in force only: where there is none, that is the reason.
     *
     * @param snapshot the token
     */
    public Diagnosis examined(Sightings seen, TokenSnapshot snapshot) {
        return examined(Examination.of(seen, Surroundings.of(this, snapshot), snapshot.readAt()));
    }

    /** The same, with what is known already of this computer. */
    public Diagnosis examined(Examination examination) {
        var all = Stream.concat(findings.stream(), Surroundings.findings(this, examination))
                .toList();
        return new Diagnosis(content, access, inventory, chains, revocations, Optional.of(examination), all);
    }

    /** The certificates of holders of which it matters whether they were revoked: those that have not ended. */
    List<TokenCertificate> revocable(Instant at) {
        return content instanceof Content.Unproven
                ? List.of()
                : inventory.certificates().stream()
                        .filter(certificate -> !certificate.details().validity().hasEndedBy(at))
                        .limit(MOST_REVOCABLE)
                        .toList();
    }

    /** What is known of a certificate's revocation, if it was asked for. */
    public Optional<RevocationStatus> revocationOf(TokenCertificate certificate) {
        return Optional.ofNullable(revocations.get(certificate));
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
