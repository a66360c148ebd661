package org.tokentriage.certificate;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** A subject's or an issuer's name; ICP-Brasil's practice for common names is {@code NAME:CNPJ} or {@code NAME:CPF}. */
record DistinguishedName(X500Name name) {

    private static final Pattern NUMBERED = Pattern.compile("(?<holder>.+?)\\s*:\\s*(?<number>[0-9A-Za-z./-]{11,18})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{11,15}|[0-9A-Z]{12}[0-9]{2}");

    /** The common name, or the whole name when it has none. */
    String display() {
        return Cpf.maskedIn(commonName());
    }

    /** The common name without the number behind it. */
    String holder() {
        return Cpf.maskedIn(numbered().map(parts -> parts.group("holder")).orElseGet(this::commonName));
    }

    /** The CNPJ or CPF behind the common name, without punctuation. */
    Optional<String> suffix() {
        return numbered().map(parts -> CompanyNumber.bare(parts.group("number")));
    }

    /** The attribute {@code serialNumber}: the CPF or CNPJ in ICP-Brasil's profile of 2024 (Resolução CG 211). */
    Optional<String> serialNumber() {
        return attribute(BCStyle.SERIALNUMBER).map(CompanyNumber::bare);
    }

    Optional<String> organisation() {
        return attribute(BCStyle.O);
    }

    private Optional<Matcher> numbered() {
        return Optional.of(NUMBERED.matcher(commonName()))
                .filter(Matcher::matches)
                .filter(parts -> NUMBER.matcher(CompanyNumber.bare(parts.group("number")))
                        .matches());
    }

    private String commonName() {
        return attribute(BCStyle.CN).orElseGet(() -> Asn1Text.visible(name.toString()));
    }

    private Optional<String> attribute(ASN1ObjectIdentifier type) {
        return Arrays.stream(name.getRDNs(type))
                .flatMap(part -> Arrays.stream(part.getTypesAndValues()))
                .filter(attribute -> attribute.getType().equals(type))
                .map(AttributeTypeAndValue::getValue)
                .flatMap(value -> Asn1Text.of(value).stream())
                .findFirst();
    }
}
