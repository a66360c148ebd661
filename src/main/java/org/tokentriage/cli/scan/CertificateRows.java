package org.tokentriage.cli.scan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.chain.CertificateChain;
import org.tokentriage.certificate.revocation.RevocationStatus;
import org.tokentriage.i18n.Texts;
import org.tokentriage.words.CertificateText;

/** A holder's certificate for people to read. */
record CertificateRows(CertificateText text) {

    List<String> of(CertificateDetails details, CertificateChain chain, Optional<RevocationStatus> revocation) {
        return Stream.of(
                        Stream.of(text.holder(details)),
                        numbers(details),
                        Stream.of(
                                text.standing(details, revocation),
                                texts().say("cli.services", text.services(details)),
                                texts().say("cli.certificate", text.period(details), details.issuer()),
                                text.key(details),
                                texts().say("cli.chain", chain(chain))),
                        revocation.stream().map(status -> texts().say("cli.revocation", text.revocation(status))))
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<String> numbers(CertificateDetails details) {
        var cnpj = text.cnpj(details).map(number -> texts().say("cli.cnpj", number));
        return Stream.of(text.kind(details), cnpj, text.responsible(details)).flatMap(part -> part.stream());
    }

    /** From the root down, as on screen. */
    private String chain(CertificateChain chain) {
        return chain.links().reversed().stream()
                .map(link -> texts().say("cli.chain.link", text.name(link), text.state(link)))
                .collect(Collectors.joining(" > "));
    }

    private Texts texts() {
        return text.texts();
    }
}
