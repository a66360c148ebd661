package org.tokentriage.certificate.revocation;

import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.x509.Extension;
import org.tokentriage.certificate.der.CertificateExtensions;
import org.tokentriage.certificate.der.Element;
import org.tokentriage.certificate.der.EncodedCertificate;
import org.tokentriage.certificate.der.Fields;
import org.tokentriage.certificate.holder.Identity;

/**
 * The fields of a list of revoked certificates as they stand in its bytes (RFC 5280 section 5.1).
 *
 * @param nextAt when the next list is due
 * @param entries one for each revoked certificate
 * @param extensions each a sequence, in their order
 */
record EncodedList(
        Element signed,
        EncodedCertificate.Signature signature,
        Element issuer,
        Element madeAt,
        Optional<Element> nextAt,
        List<Element> entries,
        List<Element> extensions) {

    private static final int UTC_TIME = 0x17;
    private static final int GENERALIZED_TIME = 0x18;
    private static final int EXTENSIONS = 0xA0;

    /**
     * A revoked certificate.
     *
     * @param reason its number, 0 when none is told
     */
    record Entry(Element since, int reason) {}

    /** @throws IllegalArgumentException if a field cannot be found */
    static EncodedList of(byte[] value) {
        var parts = new Fields(Element.first(value).as(Element.SEQUENCE).children());
        var signed = parts.next(Element.SEQUENCE);
        var algorithm = parts.next(Element.SEQUENCE);
        var bits = parts.next(Element.BIT_STRING);
        var fields = new Fields(signed.children());
        fields.take(Element.INTEGER);
        var promised = fields.next(Element.SEQUENCE);
        var issuer = fields.next(Element.SEQUENCE);
        var madeAt = time(fields).orElseThrow(() -> new IllegalArgumentException("a list without a date"));
        var nextAt = time(fields);
        var entries = fields.take(Element.SEQUENCE).map(Element::children).orElse(List.of());
        var extensions = fields.take(EXTENSIONS).map(EncodedList::inner).orElse(List.of());
        return new EncodedList(
                signed,
                new EncodedCertificate.Signature(algorithm, promised, bits),
                issuer,
                madeAt,
                nextAt,
                entries,
                extensions);
    }

    /**
     * What it says of a certificate.
     *
     * @throws IllegalArgumentException if an entry before it, or its own, has another form
     */
    Optional<Entry> entryOf(Element serial) {
        var wanted = Identity.serial(serial);
        return entries.stream()
                .map(entry -> new Fields(entry.as(Element.SEQUENCE).children()))
                .filter(fields -> Identity.serial(fields.next(Element.INTEGER)).equals(wanted))
                .findFirst()
                .map(EncodedList::entry);
    }

    private static Entry entry(Fields fields) {
        var since = time(fields).orElseThrow(() -> new IllegalArgumentException("an entry without a date"));
        var marks = fields.take(Element.SEQUENCE).map(Element::children).orElse(List.of());
        var reason = new CertificateExtensions(marks)
                .find(Extension.reasonCode, ASN1Enumerated::getInstance)
                .map(ASN1Enumerated::intValueExact)
                .orElse(0);
        return new Entry(since, reason);
    }

    private static List<Element> inner(Element wrapped) {
        return wrapped.children().stream()
                .flatMap(list -> list.as(Element.SEQUENCE).children().stream())
                .toList();
    }

    private static Optional<Element> time(Fields fields) {
        return fields.take(UTC_TIME).or(() -> fields.take(GENERALIZED_TIME));
    }
}
