package org.tokentriage.certificate;

import java.util.Optional;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CertificateHolder;

/** The extensions of a certificate (RFC 5280 section 4.2). */
record CertificateExtensions(X509CertificateHolder certificate) {

    /** Reads an extension; one that is absent or cannot be read says nothing. */
    <T> Optional<T> find(ASN1ObjectIdentifier type, Function<ASN1Encodable, T> form) {
        try {
            return require(type, form);
        } catch (IllegalArgumentException | IllegalStateException malformed) {
            return Optional.empty();
        }
    }

    /**
     * Reads an extension without which the certificate cannot be judged.
     *
     * @throws IllegalArgumentException if it is there and cannot be read; {@link IllegalStateException} likewise
     */
    <T> Optional<T> require(ASN1ObjectIdentifier type, Function<ASN1Encodable, T> form) {
        return Optional.ofNullable(certificate.getExtension(type))
                .map(CertificateExtensions::content)
                .map(form);
    }

    private static ASN1Encodable content(Extension extension) {
        var content = extension.getParsedValue();
        if (content == null) {
            throw new IllegalArgumentException("extension without content");
        }
        return content;
    }
}
