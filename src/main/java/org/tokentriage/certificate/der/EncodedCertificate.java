package org.tokentriage.certificate.der;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.x500.X500Principal;

/**
 * The fields of a certificate as they stand in its bytes (RFC 5280 section 4.1).
 *
 * @param version 1, 2 or 3
 * @param extensions each a sequence, in their order
 * @param sha256 of the certificate alone, without what was wrapped around it
 * @param oddities of the bytes
 */
public record EncodedCertificate(
        int version,
        Element signed,
        Element serial,
        Element issuer,
        Element notBefore,
        Element notAfter,
        Element subject,
        Element key,
        List<Element> extensions,
        Signature signature,
        String sha256,
        Set<Oddity> oddities) {

    static final int MOST_BYTES = 256 * 1024;
    static final int LARGEST_USUAL = 64 * 1024;

    private static final int VERSION = 0xA0;
    private static final int EXTENSIONS = 0xA3;

    /**
     * A signature, and by what it was made.
     *
     * @param algorithm as it stands beside the signature
     * @param promised as it stands in what is signed
     */
    public record Signature(Element algorithm, Element promised, Element bits) {

        /** The signature itself: behind the octet that counts unused bits. */
        public byte[] octets() {
            var octets = bits.as(Element.BIT_STRING).octets();
            return octets.length == 0 ? octets : Arrays.copyOfRange(octets, 1, octets.length);
        }
    }

    /**
     * Reads to the end of the outer sequence and no further.
     *
     * @throws IllegalArgumentException if a field cannot be found
     */
    public static EncodedCertificate of(byte[] value) {
        var oddities = EnumSet.noneOf(Oddity.class);
        var unwrapped = Wrapping.unwrapped(value);
        if (unwrapped.isPresent()) {
            oddities.add(Oddity.COMPRESSED);
        }
        var source = unwrapped.orElse(value);
        if (source.length > MOST_BYTES) {
            throw new IllegalArgumentException("longer than any certificate");
        }
        var whole = Element.first(source).as(Element.SEQUENCE);
        if (whole.end() < source.length) {
            oddities.add(Oddity.PADDED);
        }
        if (whole.end() > LARGEST_USUAL) {
            oddities.add(Oddity.OVERSIZED);
        }
        return of(whole, oddities);
    }

    private static EncodedCertificate of(Element whole, EnumSet<Oddity> oddities) {
        var parts = whole.children();
        var signed = part(parts, 0).as(Element.SEQUENCE);
        var fields = new Fields(signed.children());
        var version = fields.take(VERSION).map(EncodedCertificate::version).orElse(1);
        var serial = fields.next(Element.INTEGER);
        var promised = fields.next(Element.SEQUENCE);
        var issuer = fields.next(Element.SEQUENCE);
        var period = fields.next(Element.SEQUENCE).children();
        var subject = fields.next(Element.SEQUENCE);
        var key = fields.next(Element.SEQUENCE);
        var extensions = fields.find(EXTENSIONS)
                .map(wrapped -> part(wrapped.children(), 0).as(Element.SEQUENCE).children())
                .orElse(List.of());
        if (issuer.length() == 0) {
            oddities.add(Oddity.NO_ISSUER);
        }
        if (version < 3 && !extensions.isEmpty()) {
            oddities.add(Oddity.EXTENSIONS_OF_A_LATER_VERSION);
        }
        return new EncodedCertificate(
                version,
                signed,
                serial,
                issuer,
                part(period, 0),
                part(period, 1),
                subject,
                key,
                extensions,
                new Signature(part(parts, 1), promised, part(parts, 2)),
                Fingerprint.sha256(whole.encoding()),
                Collections.unmodifiableSet(oddities));
    }

    private static int version(Element wrapped) {
        var number = part(wrapped.children(), 0).as(Element.INTEGER).octets();
        return number.length == 0 ? 1 : number[number.length - 1] + 1;
    }

    private static Element part(List<Element> parts, int index) {
        if (index >= parts.size()) {
            throw new IllegalArgumentException("a part is missing");
        }
        return parts.get(index);
    }

    /** Whoever issued it; empty where the name is none that Java reads. */
    public Optional<X500Principal> issuerName() {
        try {
            return Optional.of(new X500Principal(issuer.encoding()));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    /** Whether it names itself as its issuer. */
    public boolean namesItself() {
        return subject.equals(issuer);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EncodedCertificate certificate && sha256.equals(certificate.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return sha256;
    }
}
