package org.tokentriage.certificate.holder;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.tokentriage.certificate.der.Asn1Text;
import org.tokentriage.certificate.der.CertificateExtensions;

/**
 * A certificate's alternative names.
 *
 * @param texts those that ICP-Brasil defines, each as text; the first counts when one is there twice
 * @param alternative the first of the others that is a text: an e-mail address, a domain, a logon name; a CPF in it is masked
 */
public record OtherNames(Map<OtherName, String> texts, Optional<String> alternative) {

    /** How Windows calls its users. */
    private static final String LOGON_NAME = "1.3.6.1.4.1.311.20.2.3";

    public static OtherNames of(CertificateExtensions extensions) {
        return extensions
                .find(Extension.subjectAlternativeName, OtherNames::read)
                .orElseGet(() -> new OtherNames(Map.of(), Optional.empty()));
    }

    public static Optional<String> email(CertificateExtensions extensions) {
        return extensions
                .find(Extension.subjectAlternativeName, OtherNames::emailIn)
                .flatMap(found -> found);
    }

    private static Optional<String> emailIn(ASN1Encodable extension) {
        return Arrays.stream(GeneralNames.getInstance(extension).getNames())
                .filter(name -> name.getTagNo() == GeneralName.rfc822Name)
                .flatMap(name -> Asn1Text.of(name.getName()).stream())
                .findFirst();
    }

    boolean has(OtherName name) {
        return texts.containsKey(name);
    }

    Optional<String> text(OtherName name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** Whether it has any that only ICP-Brasil's authorities write. */
    boolean areIcpBrasils() {
        return !texts.isEmpty();
    }

    private static OtherNames read(ASN1Encodable extension) {
        var texts = new EnumMap<OtherName, String>(OtherName.class);
        var names = GeneralNames.getInstance(extension).getNames();
        Arrays.stream(names)
                .filter(name -> name.getTagNo() == GeneralName.otherName)
                .map(GeneralName::getName)
                .forEach(name -> put(name, texts));
        var alternative = Arrays.stream(names)
                .flatMap(name -> alternative(name).stream())
                .findFirst()
                .map(Cpf::maskedIn);
        return new OtherNames(texts, alternative);
    }

    private static void put(ASN1Encodable otherName, Map<OtherName, String> texts) {
        if (otherName instanceof ASN1Sequence pair && pair.size() == 2) {
            OtherName.of(pair.getObjectAt(0))
                    .ifPresent(
                            name -> Asn1Text.of(pair.getObjectAt(1)).ifPresent(text -> texts.putIfAbsent(name, text)));
        }
    }

    private static Optional<String> alternative(GeneralName name) {
        return switch (name.getTagNo()) {
            case GeneralName.rfc822Name, GeneralName.dNSName, GeneralName.uniformResourceIdentifier ->
                Asn1Text.of(name.getName());
            case GeneralName.otherName ->
                name.getName() instanceof ASN1Sequence pair
                                && pair.size() == 2
                                && LOGON_NAME.equals(pair.getObjectAt(0).toString())
                        ? Asn1Text.of(pair.getObjectAt(1))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
