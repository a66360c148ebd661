package org.tokentriage.certificate;

import java.time.Instant;
import java.util.Optional;

/**
 * What a readable certificate says. No part of it, nor its text, holds a whole CPF.
 *
 * @param sha256 the fingerprint of its DER encoding, in upper-case hexadecimal digits
 */
public record CertificateDetails(
        Identity identity, Validity validity, CertifiedKey key, IcpBrasil icpBrasil, String sha256)
        implements Certificate {

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

    public Instant notBefore() {
        return validity.notBefore();
    }

    public Instant notAfter() {
        return validity.notAfter();
    }

    /** Whether it certifies others. */
    public boolean authority() {
        return key.usages().authority();
    }

    /** The company's number, 14 characters; whether its check digits are right is not judged here. */
    public Optional<String> cnpj() {
        return icpBrasil.cnpj();
    }

    /** Whether it is in force at a moment; both ends belong to the period. */
    public boolean validAt(Instant moment) {
        return validity.includes(moment);
    }
}
