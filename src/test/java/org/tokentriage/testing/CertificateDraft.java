package org.tokentriage.testing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate in the making, with any content, right or wrong. */
public final class CertificateDraft {

    private static final BouncyCastleProvider ALGORITHMS = new BouncyCastleProvider();
    private static final KeyPair ANY_KEYS = TestKeys.elliptic();
    private static final X500Name ISSUER = new X500Name("C=BR,O=ICP-Brasil,CN=AC Exemplo RFB v5");
    private static final AtomicLong SERIAL = new AtomicLong(0x5A3C910E44B72D18L);

    private final X500Name subject;
    private final PublicKey key;
    private final List<Extension> extensions = new ArrayList<>();
    private final List<GeneralName> otherNames = new ArrayList<>();
    private final List<PolicyInformation> policies = new ArrayList<>();
    private Optional<Instant> begin = Optional.empty();
    private Instant end = Instant.now().plus(Duration.ofDays(335));

    private CertificateDraft(X500Name subject, PublicKey key) {
        this.subject = subject;
        this.key = key;
    }

    public static CertificateDraft of(X500Name subject, PublicKey key) {
        return new CertificateDraft(subject, key);
    }

    public static CertificateDraft of(PublicKey key) {
        return of(new X500Name("C=BR,O=ICP-Brasil,CN=FULANO DE TAL"), key);
    }

    /** A holder with this distinguished name, such as {@code C=BR,CN=FULANO}. */
    public static CertificateDraft named(String distinguishedName) {
        return of(new X500Name(distinguishedName), ANY_KEYS.getPublic());
    }

    /** A holder with this common name. */
    public static CertificateDraft of(String commonName) {
        return named("C=BR,O=ICP-Brasil,CN=" + commonName);
    }

    /** An otherName of ICP-Brasil, by its number under 2.16.76.1.3. */
    public CertificateDraft otherName(int number, String text) {
        return otherName("2.16.76.1.3." + number, new DERPrintableString(text));
    }

    public CertificateDraft otherName(String oid, ASN1Encodable value) {
        return otherName(new ASN1ObjectIdentifier(oid), new DERTaggedObject(true, 0, value));
    }

    /** An otherName of these elements, right or wrong. */
    public CertificateDraft otherName(ASN1Encodable... elements) {
        otherNames.add(new GeneralName(GeneralName.otherName, new DERSequence(elements)));
        return this;
    }

    public CertificateDraft policy(String oid) {
        policies.add(new PolicyInformation(new ASN1ObjectIdentifier(oid)));
        return this;
    }

    /** Without it, a year before the end. */
    public CertificateDraft from(Instant moment) {
        begin = Optional.of(moment);
        return this;
    }

    public CertificateDraft until(Instant moment) {
        end = moment;
        return this;
    }

    public CertificateDraft extension(ASN1ObjectIdentifier type, ASN1Encodable content) {
        return extension(type, encoded(content));
    }

    /** An extension whose content is these bytes, whether they are ASN.1 or not. */
    public CertificateDraft extension(ASN1ObjectIdentifier type, byte... content) {
        extensions.add(new Extension(type, false, content));
        return this;
    }

    /** The certificate in DER, signed by an authority that has none itself. */
    public byte[] issued() {
        return signedBy(ISSUER, ANY_KEYS);
    }

    public byte[] signedBy(X500Name issuer, KeyPair issuerKeys) {
        try {
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").setProvider(ALGORITHMS);
            return signedBy(issuer, signer.build(issuerKeys.getPrivate()));
        } catch (OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public byte[] signedBy(X500Name issuer, ContentSigner signer) {
        try {
            var builder = new X509v3CertificateBuilder(
                    issuer,
                    BigInteger.valueOf(SERIAL.getAndIncrement()),
                    Date.from(begin.orElseGet(() -> end.minus(Duration.ofDays(365)))),
                    Date.from(end),
                    subject,
                    SubjectPublicKeyInfo.getInstance(key.getEncoded()));
            for (var extension : allExtensions()) {
                builder.addExtension(extension);
            }
            return builder.build(signer).getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Extension> allExtensions() {
        var all = new ArrayList<>(extensions);
        if (!otherNames.isEmpty()) {
            var names = new GeneralNames(otherNames.toArray(GeneralName[]::new));
            all.add(new Extension(Extension.subjectAlternativeName, false, encoded(names)));
        }
        if (!policies.isEmpty()) {
            var list = new CertificatePolicies(policies.toArray(PolicyInformation[]::new));
            all.add(new Extension(Extension.certificatePolicies, false, encoded(list)));
        }
        return all;
    }

    private static byte[] encoded(ASN1Encodable content) {
        try {
            return content.toASN1Primitive().getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
