package org.tokentriage.practice.token;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.tokentriage.token.Der;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenObject.CertificateObject;

/** A certificate in the making. */
final class CertificateBuilder {

    private static final String ICP_BRASIL = "2.16.76.1.";
    private static final AtomicLong NEXT_SERIAL = new AtomicLong(0x5A3C_910E_0001L);

    private final X500Name holder;
    private final SubjectPublicKeyInfo key;
    private final Instant from;
    private final Instant until;
    private final List<GeneralName> names = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();

    CertificateBuilder(X500Name holder, SubjectPublicKeyInfo key, Instant from, Instant until) {
        this.holder = holder;
        this.key = key;
        this.from = from;
        this.until = until;
    }

    /** What ICP-Brasil has in a holder's other names, such as {@code 3} for a company's number. */
    CertificateBuilder saying(int number, ASN1Encodable value) {
        var type = new ASN1ObjectIdentifier(ICP_BRASIL + "3." + number);
        var said = new DERSequence(new ASN1Encodable[] {type, new DERTaggedObject(true, 0, value)});
        names.add(new GeneralName(GeneralName.otherName, said));
        return this;
    }

    /** The policy by which it was issued, such as {@code 2.3.13} for an A3 of somebody who acts for a company. */
    CertificateBuilder under(String policy) {
        return with(
                Extension.certificatePolicies,
                new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(ICP_BRASIL + policy))));
    }

    CertificateBuilder usableFor(KeyPurposeId purpose) {
        return with(Extension.keyUsage, new KeyUsage(KeyUsage.digitalSignature))
                .with(Extension.extendedKeyUsage, new ExtendedKeyUsage(purpose));
    }

    CertificateBuilder asAuthority() {
        return with(Extension.basicConstraints, new BasicConstraints(true));
    }

    CertificateObject signedBy(Party issuer, String label, ObjectId id) {
        var builder = new X509v3CertificateBuilder(
                issuer.name(),
                BigInteger.valueOf(NEXT_SERIAL.getAndIncrement()),
                Date.from(from),
                Date.from(until),
                holder,
                key);
        try {
            for (var extension : extensions) {
                builder.addExtension(extension);
            }
            if (!names.isEmpty()) {
                var all = new GeneralNames(names.toArray(GeneralName[]::new));
                builder.addExtension(Extension.subjectAlternativeName, false, all);
            }
            return new CertificateObject(
                    label, id, new Der(builder.build(issuer.signer()).getEncoded()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CertificateBuilder with(ASN1ObjectIdentifier type, ASN1Encodable content) {
        try {
            extensions.add(new Extension(type, false, content.toASN1Primitive().getEncoded()));
            return this;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
