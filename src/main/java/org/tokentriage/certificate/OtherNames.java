package org.tokentriage.certificate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** A certificate's alternative names that ICP-Brasil defines, each as text; the first counts when one is there twice. */
record OtherNames(Map<OtherName, String> texts) {

    static OtherNames of(CertificateExtensions extensions) {
        return extensions
                .find(Extension.subjectAlternativeName, OtherNames::read)
                .orElseGet(() -> new OtherNames(Map.of()));
    }

    boolean has(OtherName name) {
        return texts.containsKey(name);
    }

    Optional<String> text(OtherName name) {
        return Optional.ofNullable(texts.get(name));
    }

    private static OtherNames read(ASN1Encodable extension) {
        var texts = new EnumMap<OtherName, String>(OtherName.class);
        Arrays.stream(GeneralNames.getInstance(extension).getNames())
                .filter(name -> name.getTagNo() == GeneralName.otherName)
                .map(GeneralName::getName)
                .forEach(name -> put(name, texts));
        return new OtherNames(texts);
    }

    private static void put(ASN1Encodable otherName, Map<OtherName, String> texts) {
        if (otherName instanceof ASN1Sequence pair && pair.size() == 2) {
            OtherName.of(pair.getObjectAt(0))
                    .ifPresent(
                            name -> Asn1Text.of(pair.getObjectAt(1)).ifPresent(text -> texts.putIfAbsent(name, text)));
        }
    }
}
