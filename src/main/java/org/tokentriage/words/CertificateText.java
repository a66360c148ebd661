package org.tokentriage.words;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.chain.ChainLink;
import org.tokentriage.certificate.holder.Cpf;
import org.tokentriage.certificate.holder.Person;
import org.tokentriage.certificate.holder.Policy;
import org.tokentriage.certificate.holder.PolicyType;
import org.tokentriage.certificate.key.SubjectKey;
import org.tokentriage.certificate.key.Usages;
import org.tokentriage.certificate.revocation.RevocationStatus;
import org.tokentriage.diagnosis.DamagedCertificate;
import org.tokentriage.diagnosis.LinkState;
import org.tokentriage.diagnosis.Service;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ticket.Cnpj;

/**
 * What a certificate says, in the words of people. A CPF is masked in all of them.
 *
 * @param at when the token was read, by which validity is judged
 */
public record CertificateText(Texts texts, Moments moments, Instant at) {

    private static final String BETWEEN = " · ";

    /** The holder's name, or that there is none. */
    public String holder(CertificateDetails details) {
        return named(details.identity().holder());
    }

    /** The name of a place in a chain, or that it has none. */
    public String name(ChainLink link) {
        return named(link.name());
    }

    private String named(String name) {
        return name.isEmpty() ? texts.say("certificate.unnamed") : name;
    }

    /** Such as: e-CNPJ A3; empty for a certificate that is not ICP-Brasil's. A policy that is not known promises neither e-CPF nor e-CNPJ. */
    public Optional<String> kind(CertificateDetails details) {
        var icpBrasil = details.icpBrasil();
        var unknown = icpBrasil.policy().filter(policy -> policy.type().isEmpty());
        if (unknown.isPresent()) {
            return unknown.map(policy -> texts.say("certificate.kind.unknown", policy.oid()));
        }
        var kind = icpBrasil.kind().map(holder -> texts.say("certificate.kind." + holder));
        var policy = icpBrasil.policy().map(CertificateText::policy);
        return Optional.of(Stream.concat(kind.stream(), policy.stream()).collect(Collectors.joining(" ")))
                .filter(words -> !words.isEmpty());
    }

    /** A type that is not known for certain is told by its number. */
    private static String policy(Policy policy) {
        return policy.type().flatMap(PolicyType::code).orElse(policy.oid());
    }

    /** A company's number as it is printed. */
    public Optional<String> cnpj(CertificateDetails details) {
        return details.cnpj().map(Cnpj::new).map(Cnpj::formatted);
    }

    /** Such as: Conceição Araújo · CPF ***.982.247-**. */
    public Optional<String> responsible(CertificateDetails details) {
        return details.icpBrasil().responsible().map(this::person);
    }

    private String person(Person person) {
        var number = person.cpf().map(Cpf::masked).map(masked -> texts.say("certificate.cpf", masked));
        return Stream.concat(person.name().stream(), number.stream()).collect(Collectors.joining(BETWEEN));
    }

    /** Such as: expired 12 days ago. */
    public String standing(CertificateDetails details) {
        if (details.validAt(at)) {
            return texts.say("certificate.validUntil", moments.date(details.notAfter()));
        }
        return at.isBefore(details.notBefore())
                ? texts.say("certificate.validFrom", moments.date(details.notBefore()))
                : texts.say(
                        "certificate.expired",
                        Duration.between(details.notAfter(), at).toDays());
    }

    /** As above; that it was revoked outweighs its dates. */
    public String standing(CertificateDetails details, Optional<RevocationStatus> known) {
        return known.orElse(null) instanceof RevocationStatus.Revoked revoked
                ? texts.say("certificate.revoked", moments.date(revoked.since()))
                : standing(details);
    }

    /** The same in one word or two. */
    public String state(CertificateDetails details, Optional<RevocationStatus> known) {
        if (known.orElse(null) instanceof RevocationStatus.Revoked) {
            return texts.say("certificate.state.revoked");
        }
        if (details.validAt(at)) {
            return texts.say("certificate.state.valid");
        }
        return texts.say(at.isBefore(details.notBefore()) ? "certificate.state.early" : "certificate.state.expired");
    }

    public String period(CertificateDetails details) {
        return texts.say("certificate.period", moments.date(details.notBefore()), moments.date(details.notAfter()));
    }

    /** Such as: entrar em sites, assinar documentos. */
    public String services(CertificateDetails details) {
        var services = Service.of(details);
        return services.isEmpty()
                ? texts.say("certificate.service.none")
                : services.stream()
                        .map(service -> texts.say("certificate.service." + service))
                        .collect(Collectors.joining(", "));
    }

    /** Why it is taken for an authority's, such as: é de autoridade: as restrições básicas dizem; empty for any other. */
    public Optional<String> authority(CertificateDetails details) {
        return details.authoritySign().map(sign -> texts.say("certificate.authority." + sign));
    }

    /** Such as: não está na lista de revogados de 27/11/2026, às 10h. */
    public String revocation(RevocationStatus status) {
        return switch (status) {
            case RevocationStatus.Revoked(var since, var reason, var asOf) ->
                texts.say("certificate.revocation.revoked", moments.date(since));
            case RevocationStatus.Good(var asOf) -> dated("certificate.revocation.good", asOf);
            case RevocationStatus.Unknown(var because, var tried) -> dated("certificate.revocation.unknown", tried);
        };
    }

    private String dated(String key, Instant moment) {
        return texts.say(key, moments.date(moment), moments.time(moment));
    }

    /** What an object is that claims to be a certificate, such as: certificado ilegível · série 1A. */
    public String damaged(DamagedCertificate certificate) {
        var serial = certificate.remains().serial().map(number -> texts.say("certificate.serial", number));
        return Stream.concat(Stream.of(texts.say("certificate.damaged")), serial.stream())
                .collect(Collectors.joining(BETWEEN));
    }

    /** Such as: RSA 2048 · assinatura, autenticação. */
    public String key(CertificateDetails details) {
        var usages = usages(details.key().usages());
        var key = key(details.key().subject());
        return usages.isEmpty() ? key : key + BETWEEN + usages;
    }

    private String key(SubjectKey key) {
        return switch (key) {
            case SubjectKey.Rsa(var bits) -> texts.say("certificate.key.rsa", Integer.toString(bits));
            case SubjectKey.Elliptic(var curve) -> texts.say("certificate.key.elliptic", curve);
            case SubjectKey.Other(var algorithm) -> texts.say("certificate.key.other", algorithm);
            case SubjectKey.Unreadable unreadable -> texts.say("certificate.key.unreadable");
        };
    }

    private String usages(Usages usages) {
        var allowed = usages.keyUsages().stream().map(usage -> texts.say("certificate.usage." + usage));
        var meant = usages.purposes().stream().map(purpose -> texts.say("certificate.purpose." + purpose));
        return Stream.concat(allowed, meant).distinct().collect(Collectors.joining(", "));
    }

    /** Such as: falta no token. */
    public String state(ChainLink link) {
        return texts.say("certificate.link." + LinkState.of(link, at));
    }
}
