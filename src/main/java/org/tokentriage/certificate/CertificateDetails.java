package org.tokentriage.certificate;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.tokentriage.certificate.der.CertificateExtensions;
import org.tokentriage.certificate.der.EncodedCertificate;
import org.tokentriage.certificate.der.Oddity;
import org.tokentriage.certificate.holder.DistinguishedName;
import org.tokentriage.certificate.holder.IcpBrasil;
import org.tokentriage.certificate.holder.Identity;
import org.tokentriage.certificate.holder.OtherNames;
import org.tokentriage.certificate.key.AuthoritySign;
import org.tokentriage.certificate.key.CertifiedKey;
import org.tokentriage.certificate.key.SubjectKey;

/**
 * What a readable certificate says. No part of it, nor its text, holds a whole CPF.
 *
 * @param oddities what is unusual about its bytes, in the order of {@link Oddity}
 * @param sha256 the fingerprint of the certificate alone, in upper-case hexadecimal digits
 * @param bytes the bytes themselves; empty when somebody told what it says
 */
public record CertificateDetails(
        Identity identity,
        Validity validity,
        CertifiedKey key,
        IcpBrasil icpBrasil,
        Set<Oddity> oddities,
        String sha256,
        Optional<EncodedCertificate> bytes)
        implements Certificate {

    /**
     * @param kept whether the token keeps it as an authority's
     * @throws IllegalArgumentException if its period cannot be read
     */
    static CertificateDetails of(EncodedCertificate encoding, boolean kept) {
        var extensions = new CertificateExtensions(encoding);
        var subject = new DistinguishedName(encoding.subject());
        var names = OtherNames.of(extensions);
        var key = CertifiedKey.of(encoding, extensions, kept);
        var icpBrasil = IcpBrasil.of(subject, names, extensions);
        var oddities = EnumSet.noneOf(Oddity.class);
        oddities.addAll(encoding.oddities());
        oddities.addAll(extensions.oddities());
        if (key.subject() instanceof SubjectKey.Unreadable) {
            oddities.add(Oddity.UNREADABLE_KEY);
        }
        return new CertificateDetails(
                Identity.of(encoding, subject, names),
                Validity.of(encoding),
                key,
                icpBrasil,
                oddities,
                encoding.sha256(),
                Optional.of(encoding));
    }

    /** What a certificate on another computer says, as somebody there told it: nothing can be checked against its bytes. */
    public static CertificateDetails told(
            Identity identity,
            Validity validity,
            CertifiedKey key,
            IcpBrasil icpBrasil,
            Set<Oddity> oddities,
            String sha256) {
        return new CertificateDetails(identity, validity, key, icpBrasil, oddities, sha256, Optional.empty());
    }

    public CertificateDetails {
        oddities = oddities.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(oddities));
    }

    /** The holder's common name as the certificate has it, with {@code :CNPJ} behind it or a masked {@code :CPF}. */
    public String subject() {
        return identity.subject();
    }

    public String issuer() {
        return identity.issuer();
    }

    public String serial() {
        return identity.serial();
    }

    /**
     * Its bytes.
     *
     * @throws java.util.NoSuchElementException if it was only told
     */
    public EncodedCertificate encoding() {
        return bytes.orElseThrow();
    }

    /** Whoever issued it, as it can be compared with other names; empty if it was only told. */
    public Optional<X500Principal> issuerName() {
        return bytes.flatMap(EncodedCertificate::issuerName);
    }

    public Instant notBefore() {
        return validity.notBefore();
    }

    public Instant notAfter() {
        return validity.notAfter();
    }

    /** Whether it certifies others. */
    public boolean authority() {
        return authoritySign().isPresent();
    }

    /** What shows that it certifies others. */
    public Optional<AuthoritySign> authoritySign() {
        return key.usages().authority();
    }

    /** Where it says that the list of its issuer's revoked certificates is, as it is written there. */
    public List<String> listAddresses() {
        return bytes.map(ListAddresses::of).orElse(List.of());
    }

    /** The first e-mail address among its alternative names, as it is written there. */
    public Optional<String> email() {
        return bytes.map(CertificateExtensions::new).flatMap(OtherNames::email);
    }

    /** The company's number, 14 characters with right check digits. */
    public Optional<String> cnpj() {
        return icpBrasil.cnpj();
    }

    /** Whether it is in force at a moment; both ends belong to the period. */
    public boolean validAt(Instant moment) {
        return validity.includes(moment);
    }

    /** Two are the same when their bytes are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CertificateDetails details && sha256.equals(details.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
