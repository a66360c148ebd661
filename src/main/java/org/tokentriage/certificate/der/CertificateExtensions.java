package org.tokentriage.certificate.der;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;

/** The extensions of a certificate (RFC 5280 section 4.2), and what was odd about those that were asked for. */
public final class CertificateExtensions {

    private final Map<ASN1ObjectIdentifier, byte[]> contents = new HashMap<>();
    private final Set<String> critical = new HashSet<>();
    private final Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);

    public CertificateExtensions(EncodedCertificate certificate) {
        this(certificate.extensions());
    }

    /** @param extensions each a sequence */
    public CertificateExtensions(List<Element> extensions) {
        extensions.forEach(this::put);
    }

    public boolean has(ASN1ObjectIdentifier type) {
        return contents.containsKey(type);
    }

    /** The numbers of those that whoever does not understand them must not pass over. */
    public Set<String> critical() {
        return critical;
    }

    /** Reads an extension; one that is absent or cannot be read says nothing. */
    public <T> Optional<T> find(ASN1ObjectIdentifier type, Function<ASN1Encodable, T> form) {
        try {
            var content = contents.get(type);
            return content == null ? Optional.empty() : Optional.of(form.apply(value(content)));
        } catch (IOException | IllegalArgumentException | IllegalStateException malformed) {
            oddities.add(Oddity.UNREADABLE_EXTENSION);
            return Optional.empty();
        }
    }

    private static ASN1Primitive value(byte[] content) throws IOException {
        if (content.length == 0) {
            throw new IllegalArgumentException("extension without content");
        }
        return ASN1Primitive.fromByteArray(content);
    }

    public Set<Oddity> oddities() {
        return oddities;
    }

    private static boolean isTrue(Element flag) {
        return flag.octets().length > 0 && flag.octets()[0] != 0;
    }

    private void put(Element extension) {
        try {
            var fields = new Fields(extension.as(Element.SEQUENCE).children());
            var type = ASN1ObjectIdentifier.getInstance(
                    fields.next(Element.OBJECT_IDENTIFIER).encoding());
            if (fields.take(Element.BOOLEAN)
                    .filter(CertificateExtensions::isTrue)
                    .isPresent()) {
                critical.add(type.getId());
            }
            var content = fields.next(Element.OCTET_STRING).octets();
            if (contents.putIfAbsent(type, content) != null) {
                oddities.add(Oddity.REPEATED_EXTENSION);
            }
        } catch (IllegalArgumentException malformed) {
            oddities.add(Oddity.UNREADABLE_EXTENSION);
        }
    }
}
