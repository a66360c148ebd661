package org.tokentriage.computer.sightings;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.der.Fingerprint;

/** How certificates in stores are told. */
public final class StorePlaces {

    /** Certificates of the user. */
    public static final String MY = "store:MY";

    /** Roots that are trusted. */
    public static final String ROOT = "store:ROOT";

    /** Authorities below roots. */
    public static final String CA = "store:CA";

    /** Certificates that are refused whatever vouches for them. */
    public static final String DISALLOWED = "store:Disallowed";

    public static final String PROVIDER = "provider";
    public static final String HOLDER = "holder";
    public static final String END = "end";
    public static final String ARCHIVED = "archived";

    /** The identifier of an authority's key. */
    public static final String KEY = "key";

    /** Of a certificate that came from a token, for the form of a ticket. */
    public static final String CNPJ = "cnpj";

    public static final String COMPANY = "company";
    public static final String EMAIL = "email";
    public static final String SERIAL = "serial";

    private StorePlaces() {}

    /** Who holds a certificate, as something that can be compared and not read. */
    public static String holder(CertificateDetails certificate) {
        return Fingerprint.sha256(certificate.subject().getBytes(UTF_8));
    }
}
