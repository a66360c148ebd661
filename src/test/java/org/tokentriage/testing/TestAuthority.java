package org.tokentriage.testing;

import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority for tests: it issues whatever it is asked for. */
public final class TestAuthority {

    private static final Duration TEN_YEARS = Duration.ofDays(3650);
    private static final AtomicLong SERIAL = new AtomicLong(0x1000);

    private final X500Name name;
    private final KeyPair keys;
    private final byte[] certificate;

    private TestAuthority(X500Name name, KeyPair keys, byte[] certificate) {
        this.name = name;
        this.keys = keys;
        this.certificate = certificate;
    }

    public static TestAuthority root(String commonName) {
        var name = name(commonName);
        var keys = TestKeys.elliptic();
        var self = new TestAuthority(name, keys, new byte[0]);
        return new TestAuthority(name, keys, self.certify(name, keys));
    }

    public TestAuthority subordinate(String commonName) {
        var subject = name(commonName);
        var subjectKeys = TestKeys.elliptic();
        return new TestAuthority(subject, subjectKeys, certify(subject, subjectKeys));
    }

    public byte[] certificate() {
        return certificate.clone();
    }

    /** A holder's certificate in DER. */
    public byte[] issue(String commonName, KeyPair holder, Instant from, Instant to, GeneralNames names) {
        try {
            var builder = builder(name(commonName), holder, from, to);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(Extension.subjectAlternativeName, false, names);
            return sign(builder);
        } catch (CertIOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] certify(X500Name subject, KeyPair subjectKeys) {
        try {
            var now = Instant.now();
            var builder = builder(subject, subjectKeys, now.minus(TEN_YEARS), now.plus(TEN_YEARS));
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
            return sign(builder);
        } catch (CertIOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private X509v3CertificateBuilder builder(X500Name subject, KeyPair subjectKeys, Instant from, Instant to) {
        return new X509v3CertificateBuilder(
                name,
                BigInteger.valueOf(SERIAL.getAndIncrement()),
                Date.from(from),
                Date.from(to),
                subject,
                SubjectPublicKeyInfo.getInstance(subjectKeys.getPublic().getEncoded()));
    }

    private byte[] sign(X509v3CertificateBuilder builder) {
        try {
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
            return builder.build(signer).getEncoded();
        } catch (OperatorCreationException | java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static X500Name name(String commonName) {
        return new X500Name("C=BR,O=ICP-Brasil,CN=" + commonName);
    }
}
