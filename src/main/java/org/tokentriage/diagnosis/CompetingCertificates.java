package org.tokentriage.diagnosis;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.holder.HolderKind;

/** Looks at several certificates of one token for those that are taken for one another. */
record CompetingCertificates(List<TokenCertificate> certificates, Instant at) {

    List<Finding> findings() {
        return Stream.of(oldOnes(), Stream.of(companies(), otherKind()).flatMap(Optional::stream))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Finding> oldOnes() {
        return certificates.stream()
                .filter(old -> old.details().validity().hasEndedBy(at))
                .flatMap(old -> renewed(old).map(renewed -> new Finding.OldBesideNew(old, renewed)).stream());
    }

    private Optional<TokenCertificate> renewed(TokenCertificate old) {
        return inForce()
                .filter(other -> isSameHolder(old.details(), other.details()))
                .max(comparing(other -> other.details().notAfter()));
    }

    private Optional<Finding> companies() {
        var companies = of(HolderKind.COMPANY)
                .flatMap(company -> company.details().cnpj().stream())
                .distinct()
                .count();
        return companies > 1 ? Optional.of(new Finding.SeveralCompanies((int) companies)) : Optional.empty();
    }

    /** What a company's site wants is the certificate that serves longest. */
    private Optional<Finding> otherKind() {
        var company = of(HolderKind.COMPANY)
                .filter(one -> Service.of(one.details()).contains(Service.SITES))
                .max(comparing(one -> one.details().notAfter()));
        return of(HolderKind.PERSON)
                .findFirst()
                .flatMap(person -> company.map(wanted -> new Finding.PersonBesideCompany(person, wanted)));
    }

    private Stream<TokenCertificate> of(HolderKind kind) {
        return inForce().filter(one -> one.details().icpBrasil().kind().equals(Optional.of(kind)));
    }

    private Stream<TokenCertificate> inForce() {
        return certificates.stream().filter(one -> one.details().validAt(at));
    }

    /** A company may change its name and keeps its number. */
    private static boolean isSameHolder(CertificateDetails one, CertificateDetails other) {
        var same = one.identity().holder().equals(other.identity().holder());
        return one.icpBrasil().kind().equals(other.icpBrasil().kind())
                && (one.cnpj().isPresent() ? one.cnpj().equals(other.cnpj()) : same);
    }
}
