package org.tokentriage.certificate.holder;

import java.util.Optional;
import org.tokentriage.certificate.der.CertificateExtensions;

/**
 * What ICP-Brasil's profile (DOC-ICP-04) adds to a certificate; every part is absent in the certificate of an authority or of a stranger.
 *
 * @param cnpj the company's number, 14 characters with right check digits
 * @param responsible who answers for the certificate: the holder, or the person who answers for the company
 */
public record IcpBrasil(
        Optional<HolderKind> kind, Optional<String> cnpj, Optional<Person> responsible, Optional<Policy> policy) {

    private static final IcpBrasil STRANGER =
            new IcpBrasil(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static IcpBrasil of(DistinguishedName subject, OtherNames names, CertificateExtensions extensions) {
        var policy = Policy.of(extensions);
        if (policy.isEmpty() && !names.areIcpBrasils()) {
            return STRANGER;
        }
        var kind = kind(names, policy).or(() -> kind(policy, subject));
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

    /** The profile of Resolução CG 211 of 2024 needs no alternative name: the number in the subject's name tells whose it is. */
    private static Optional<HolderKind> kind(Optional<Policy> policy, DistinguishedName subject) {
        if (policy.flatMap(Policy::type).isEmpty()) {
            return Optional.empty();
        }
        var number = subject.serialNumber();
        return number.flatMap(Cpf::of)
                .map(cpf -> HolderKind.PERSON)
                .or(() -> number.flatMap(CompanyNumber::of).map(cnpj -> HolderKind.COMPANY));
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
        return new Person(subject.holder(), cpf);
    }

    private static Person representative(OtherNames names) {
        return new Person(
                names.text(OtherName.RESPONSIBLE_NAME).map(Cpf::maskedIn),
                names.text(OtherName.RESPONSIBLE).flatMap(Person::cpf));
    }
}
