package org.tokentriage.certificate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;

/** Reads the DER encoding of a certificate; never throws for what it finds there. */
public final class CertificateReader {

    private static final ASN1ObjectIdentifier CNPJ = new ASN1ObjectIdentifier("2.16.76.1.3.3");

    private CertificateReader() {}

    public static Certificate read(byte[] der) {
        try {
            return details(new X509CertificateHolder(der));
        } catch (IOException | IllegalArgumentException | IllegalStateException malformed) {
            return new UnreadableCertificate();
        }
    }

    private static CertificateDetails details(X509CertificateHolder certificate) {
        return new CertificateDetails(
                commonName(certificate.getSubject()),
                commonName(certificate.getIssuer()),
                certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                isAuthority(certificate),
                cnpj(certificate));
    }

    private static String commonName(X500Name name) {
        var names = name.getRDNs(BCStyle.CN);
        return names.length == 0
                ? name.toString()
                : IETFUtils.valueToString(names[0].getFirst().getValue());
    }

    private static boolean isAuthority(X509CertificateHolder certificate) {
        var constraints = BasicConstraints.fromExtensions(extensions(certificate));
        return constraints != null && constraints.isCA();
    }

    private static Optional<String> cnpj(X509CertificateHolder certificate) {
        var names = GeneralNames.fromExtensions(extensions(certificate), Extension.subjectAlternativeName);
        if (names == null) {
            return Optional.empty();
        }
        for (var name : names.getNames()) {
            if (name.getTagNo() == GeneralName.otherName) {
                var otherName = ASN1Sequence.getInstance(name.getName());
                if (otherName.size() == 2 && CNPJ.equals(otherName.getObjectAt(0))) {
                    return text(otherName.getObjectAt(1));
                }
            }
        }
        return Optional.empty();
    }

    /** An otherName's value is an OCTET STRING or a character string (DOC-ICP-04 item 7.1.2). */
    private static Optional<String> text(ASN1Encodable tagged) {
        var value = ASN1TaggedObject.getInstance(tagged).getExplicitBaseObject();
        if (value instanceof ASN1OctetString octets) {
            return Optional.of(new String(octets.getOctets(), StandardCharsets.ISO_8859_1));
        }
        return value instanceof ASN1String string ? Optional.of(string.getString()) : Optional.empty();
    }

    private static Extensions extensions(X509CertificateHolder certificate) {
        var extensions = certificate.getExtensions();
        return extensions == null ? new Extensions(new Extension[0]) : extensions;
    }
}
