package org.tokentriage.certificate;

import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * What ICP-Brasil's profile (DOC-ICP-04) adds to a certificate; every part is absent in the certificate of an authority or of a stranger.
 *
 * @param cnpj the company's number, 14 characters; whether its check digits are right is not judged here
 * @param responsible who answers for the certificate: the holder, or the person who answers for the company
 */
public record IcpBrasil(
        Optional<HolderKind> kind, Optional<String> cnpj, Optional<Person> responsible, Optional<Policy> policy) {

    static IcpBrasil of(X509CertificateHolder certificate) {
        var extensions = new CertificateExtensions(certificate);
        var names = OtherNames.of(extensions);
        var subject = new DistinguishedName(certificate.getSubject());
        var policy = Policy.of(extensions);
        var kind = kind(names, policy);
        var person = kind.equals(Optional.of(HolderKind.PERSON)) ? holder(names, subject) : representative(names);
        return new IcpBrasil(kind, cnpj(names, subject), Optional.of(person).filter(Person::known), policy);
    }

    private static Optional<HolderKind> kind(OtherNames names, Optional<Policy> policy) {
        if (names.has(OtherName.EQUIPMENT_OWNER) || names.has(OtherName.FISCAL_EQUIPMENT)) {
            return Optional.of(HolderKind.EQUIPMENT);
        }
        if (policy.flatMap(Policy::type).filter(PolicyType.SEAL::equals).isPresent()) {
            return Optional.of(HolderKind.SEAL);
        }
        if (names.has(OtherName.PERSON)) {
            return Optional.of(HolderKind.PERSON);
        }
        var company = names.has(OtherName.CNPJ) || names.has(OtherName.COMPANY_CEI);
        return company ? Optional.of(HolderKind.COMPANY) : Optional.empty();
    }

    private static Optional<String> cnpj(OtherNames names, DistinguishedName subject) {
        return names.text(OtherName.CNPJ)
                .flatMap(CompanyNumber::of)
                .or(() -> subject.serialNumber().flatMap(CompanyNumber::of))
                .or(() -> subject.suffix().flatMap(CompanyNumber::of));
    }

    private static Person holder(OtherNames names, DistinguishedName subject) {
        var cpf = names.text(OtherName.PERSON)
                .flatMap(Person::cpf)
                .or(() -> subject.serialNumber().flatMap(Cpf::of))
                .or(() -> subject.suffix().flatMap(Cpf::of));
        return new Person(Optional.of(subject.holder()), cpf);
    }

    private static Person representative(OtherNames names) {
        return new Person(
                names.text(OtherName.RESPONSIBLE_NAME).map(Cpf::maskedIn),
                names.text(OtherName.RESPONSIBLE).flatMap(Person::cpf));
    }
}
