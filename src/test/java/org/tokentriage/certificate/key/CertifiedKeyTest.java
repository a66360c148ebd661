package org.tokentriage.certificate.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.junit.jupiter.api.Test;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.CertificateReader;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.testing.TestCertificates;
import org.tokentriage.testing.TestKeys;

class CertifiedKeyTest {

    @Test
    void kindAndStrengthAreTold() {
        assertThat(key(CertificateDraft.of(TestCertificates.holderKeys().getPublic()))
                        .subject())
                .isEqualTo(new SubjectKey.Rsa(2048));
        assertThat(key(CertificateDraft.of(TestKeys.elliptic().getPublic())).subject())
                .isEqualTo(new SubjectKey.Elliptic("P-256"));
        assertThat(key(CertificateDraft.of(TestKeys.edwards().getPublic())).subject())
                .isEqualTo(new SubjectKey.Other("Ed25519"));
    }

    @Test
    void usagesAreToldInTheOrderOfTheStandard() {
        var key = key(CertificateDraft.of("EMPRESA")
                .extension(
                        Extension.keyUsage,
                        new org.bouncycastle.asn1.x509.KeyUsage(org.bouncycastle.asn1.x509.KeyUsage.decipherOnly
                                | org.bouncycastle.asn1.x509.KeyUsage.nonRepudiation
                                | org.bouncycastle.asn1.x509.KeyUsage.digitalSignature))
                .extension(Extension.extendedKeyUsage, new ExtendedKeyUsage(new KeyPurposeId[] {
                    KeyPurposeId.id_kp_emailProtection,
                    KeyPurposeId.id_kp_clientAuth,
                    KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.2.3.4"))
                })));

        assertThat(key.usages().keyUsages())
                .containsExactly(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.NON_REPUDIATION, KeyUsage.DECIPHER_ONLY);
        assertThat(key.usages().purposes()).containsExactly(Purpose.CLIENT_AUTHENTICATION, Purpose.EMAIL_PROTECTION);
    }

    @Test
    void anAuthorityMayLimitThePathBelowIt() {
        var limited = key(CertificateDraft.of("AC").extension(Extension.basicConstraints, new BasicConstraints(1)));
        var unlimited =
                key(CertificateDraft.of("AC").extension(Extension.basicConstraints, new BasicConstraints(true)));

        assertThat(limited.usages().authority()).contains(AuthoritySign.BASIC_CONSTRAINTS);
        assertThat(limited.usages().pathLength()).contains(1);
        assertThat(unlimited.usages().pathLength()).isEmpty();
    }

    @Test
    void aLimitBeyondAllMeasureIsNone() {
        var beyond = new DERSequence(
                new ASN1Encodable[] {ASN1Boolean.TRUE, new ASN1Integer(BigInteger.ONE.shiftLeft(4000))});

        var key = key(CertificateDraft.of("AC").extension(Extension.basicConstraints, beyond));

        assertThat(key.usages().authority()).contains(AuthoritySign.BASIC_CONSTRAINTS);
        assertThat(key.usages().pathLength()).isEmpty();
    }

    @Test
    void theIdentifiersOfTheKeysAreTold() {
        var key = key(CertificateDraft.of("EMPRESA")
                .extension(Extension.subjectKeyIdentifier, new SubjectKeyIdentifier(new byte[] {0x0A, (byte) 0xFF}))
                .extension(Extension.authorityKeyIdentifier, new AuthorityKeyIdentifier(new byte[] {1, 2})));

        assertThat(key.id()).contains("0AFF");
        assertThat(key.issuerId()).contains("0102");
    }

    @Test
    void aCertificateWithoutExtensionsLimitsNothing() {
        var key = key(CertificateDraft.of("EMPRESA"));

        assertThat(key.usages()).isEqualTo(new Usages(List.of(), List.of(), Optional.empty(), Optional.empty()));
        assertThat(key.id()).isEmpty();
        assertThat(key.issuerId()).isEmpty();
    }

    private static CertifiedKey key(CertificateDraft draft) {
        return ((CertificateDetails) CertificateReader.read(draft.issued())).key();
    }
}
