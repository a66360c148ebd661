package org.tokentriage.certificate.der;

/** What is unusual about a certificate's bytes, though they can be read; other programs may refuse it for that. */
public enum Oddity {
    /** More bytes follow the certificate, such as the zeros with which a card fills up its file. */
    PADDED,
    /** The token keeps it compressed. */
    COMPRESSED,
    /** Longer than any that an authority issues; see {@link EncodedCertificate#LARGEST_USUAL}. */
    OVERSIZED,
    /** It has extensions, which its version does not know (RFC 5280 section 4.1.2.1). */
    EXTENSIONS_OF_A_LATER_VERSION,
    /** An extension is there twice (RFC 5280 section 4.2): the first counts. */
    REPEATED_EXTENSION,
    /** An extension that this program looks at cannot be read, and says nothing. */
    UNREADABLE_EXTENSION,
    /** It names nobody as its issuer (RFC 5280 section 4.1.2.4). */
    NO_ISSUER,
    /** The key that it certifies cannot be read. */
    UNREADABLE_KEY
}
