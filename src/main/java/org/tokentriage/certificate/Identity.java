package org.tokentriage.certificate;

import java.util.Locale;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Whose certificate it is, and whose word it is.
 *
 * @param holder the subject's name for people to read: without the CNPJ or CPF that ICP-Brasil puts behind a colon
 * @param subject the subject's common name, or the whole name when it has none; a CPF in it is masked
 * @param issuer the issuer's common name, or the whole name when it has none; a CPF in it is masked
 * @param serial the serial number in upper-case hexadecimal digits
 */
public record Identity(String holder, String subject, String issuer, String serial) {

    static Identity of(X509CertificateHolder certificate) {
        var subject = new DistinguishedName(certificate.getSubject());
        return new Identity(
                subject.holder(),
                subject.display(),
                new DistinguishedName(certificate.getIssuer()).display(),
                Asn1Text.visible(certificate.getSerialNumber().toString(16)).toUpperCase(Locale.ROOT));
    }
}
