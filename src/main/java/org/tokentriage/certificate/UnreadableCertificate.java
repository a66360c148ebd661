package org.tokentriage.certificate;

import java.util.Optional;
import org.tokentriage.certificate.der.Element;
import org.tokentriage.certificate.der.Fields;
import org.tokentriage.certificate.der.Wrapping;
import org.tokentriage.certificate.holder.DistinguishedName;
import org.tokentriage.certificate.holder.Identity;

/**
 * Bytes that are no X.509 certificate, though a token offers them as one, and what can be told from them all the same.
 *
 * @param holder the subject's name for people to read, a CPF in it masked; empty where it cannot be found
 * @param serial in upper-case hexadecimal digits; empty where it cannot be found
 */
public record UnreadableCertificate(Optional<String> holder, Optional<String> serial) implements Certificate {

    private static final int VERSION = 0xA0;

    /** One that tells nothing. */
    public UnreadableCertificate() {
        this(Optional.empty(), Optional.empty());
    }

    /** Goes through the fields in their order (RFC 5280 section 4.1) as far as the holder's, whatever is wrong with those behind it. */
    static UnreadableCertificate of(byte[] value) {
        Optional<String> serial = Optional.empty();
        try {
            var fields = new Fields(signed(value).children());
            fields.take(VERSION);
            serial = Optional.of(Identity.serial(fields.next(Element.INTEGER)));
            fields.next(Element.SEQUENCE);
            fields.next(Element.SEQUENCE);
            fields.skip();
            var subject = new DistinguishedName(fields.next(Element.SEQUENCE));
            return new UnreadableCertificate(subject.holder().or(subject::unit), serial);
        } catch (IllegalArgumentException | IllegalStateException noFurther) {
            return new UnreadableCertificate(Optional.empty(), serial);
        }
    }

    private static Element signed(byte[] value) {
        var whole = Element.first(Wrapping.unwrapped(value).orElse(value)).as(Element.SEQUENCE);
        return whole.children().stream().findFirst().orElse(whole).as(Element.SEQUENCE);
    }
}
