package org.tokentriage.certificate.holder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.tokentriage.certificate.der.Asn1Text;
import org.tokentriage.certificate.der.Element;

/** A subject's or an issuer's name; ICP-Brasil's practice for common names is {@code NAME:CNPJ} or {@code NAME:CPF}. */
public final class DistinguishedName {

    private static final Pattern NUMBERED = Pattern.compile("(?<holder>.+?)\\s*:\\s*(?<number>[0-9A-Za-z./-]{11,18})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{11,15}|[0-9A-Z]{12}[0-9]{2}");

    private final List<Attribute> attributes = new ArrayList<>();
    private final Optional<String> commonName;

    /** @param name a sequence of sets of pairs; what in it is none of these is passed over */
    public DistinguishedName(Element name) {
        for (var part : parts(name)) {
            parts(part).forEach(this::put);
        }
        commonName = mostSpecific(BCStyle.CN);
    }

    /** What it is called, with the number behind a common name. */
    Optional<String> display() {
        return called().map(Cpf::maskedIn);
    }

    /** The same without the number. */
    public Optional<String> holder() {
        return numbered().map(parts -> parts.group("holder")).or(this::called).map(Cpf::maskedIn);
    }

    /** The CNPJ or CPF behind the common name, without punctuation. */
    Optional<String> suffix() {
        return numbered().map(parts -> CompanyNumber.bare(parts.group("number")));
    }

    /** The attribute {@code serialNumber}: the CPF or CNPJ in ICP-Brasil's profile of 2024 (Resolução CG 211). */
    Optional<String> serialNumber() {
        return mostSpecific(BCStyle.SERIALNUMBER).map(CompanyNumber::bare);
    }

    Optional<String> organisation() {
        return mostSpecific(BCStyle.O);
    }

    private Optional<String> called() {
        return commonName.or(this::organisation);
    }

    /** What is left to call it by. */
    public Optional<String> unit() {
        return mostSpecific(BCStyle.OU).map(Cpf::maskedIn);
    }

    private Optional<Matcher> numbered() {
        return commonName
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .filter(parts -> NUMBER.matcher(CompanyNumber.bare(parts.group("number")))
                        .matches());
    }

    /** The root of the directory comes first (X.501 section 9), unless a country or a domain at the end shows that it was turned round. */
    private Optional<String> mostSpecific(ASN1ObjectIdentifier type) {
        var texts = attributes.stream()
                .filter(attribute -> attribute.type().equals(type))
                .flatMap(attribute -> attribute.text().stream())
                .toList();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(isTurnedRound() ? texts.getFirst() : texts.getLast());
    }

    private boolean isTurnedRound() {
        return attributes.size() > 1 && isRoot(attributes.getLast()) && !isRoot(attributes.getFirst());
    }

    private static boolean isRoot(Attribute attribute) {
        return attribute.type().equals(BCStyle.C) || attribute.type().equals(BCStyle.DC);
    }

    private void put(Element pair) {
        try {
            var parts = pair.as(Element.SEQUENCE).children();
            if (parts.size() == 2) {
                attributes.add(new Attribute(
                        ASN1ObjectIdentifier.getInstance(parts.getFirst().encoding()), parts.getLast()));
            }
        } catch (IllegalArgumentException malformed) {
            // What cannot be read names nobody.
            return;
        }
    }

    private static List<Element> parts(Element whole) {
        try {
            return whole.children();
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    private record Attribute(ASN1ObjectIdentifier type, Element value) {

        Optional<String> text() {
            try {
                return Asn1Text.of(ASN1Primitive.fromByteArray(value.encoding()));
            } catch (IOException | IllegalArgumentException malformed) {
                return Optional.empty();
            }
        }
    }
}
