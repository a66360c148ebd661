package org.tokentriage.certificate.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.teletrust.TeleTrusTNamedCurves;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.ContentSigner;
import org.junit.jupiter.api.Test;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.CertificateReader;
import org.tokentriage.certificate.der.Fingerprint;
import org.tokentriage.certificate.key.SubjectKey;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.testing.TestKeys;

/** Roots as ICP-Brasil's newer ones are, which Java cannot check, or in some versions not read at all: a curve that is written out (v13) and one of its own (v7). */
class NewerRootsTest {

    private static final ASN1ObjectIdentifier OWN_CURVE = new ASN1ObjectIdentifier("1.3.6.1.4.1.44588.2.1");
    private static final KeyPair KEYS = TestKeys.brainpool();
    private static final byte[] V13 = root("v13", writtenOut());
    private static final byte[] V7 = root("v7", ownCurve());

    @Test
    void javaCanCheckNeitherOfThem() {
        for (var der : List.of(V13, V7)) {
            assertThatThrownBy(() -> {
                        var read = CertificateFactory.getInstance("X.509")
                                .generateCertificate(new ByteArrayInputStream(der));
                        read.verify(read.getPublicKey());
                    })
                    .isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    void theyAreShownWithNameValidityAndFingerprint() {
        for (var der : List.of(V13, V7)) {
            var details = (CertificateDetails) CertificateReader.read(der, true);

            assertThat(details.subject()).startsWith("Autoridade Certificadora Raiz Brasileira v");
            assertThat(details.notAfter()).isEqualTo(Instant.parse("2045-02-14T23:59:59Z"));
            assertThat(details.sha256()).isEqualTo(Fingerprint.sha256(der));
            assertThat(details.authority()).isTrue();
            assertThat(details.key().subject())
                    .isInstanceOf(SubjectKey.class)
                    .isNotInstanceOf(SubjectKey.Unreadable.class);
        }
    }

    /** The one with a curve that is written out can be checked all the same. */
    @Test
    void aChainLeadsToThemAndSaysWhereASignatureCannotBeChecked() {
        assertThat(checks(V13)).containsExactly(SignatureCheck.GOOD, SignatureCheck.GOOD);
        assertThat(checks(V7))
                .containsExactly(SignatureCheck.ALGORITHM_NOT_SUPPORTED, SignatureCheck.ALGORITHM_NOT_SUPPORTED);
    }

    private static List<SignatureCheck> checks(byte[] root) {
        var rootDetails = (CertificateDetails) CertificateReader.read(root, true);
        var version = rootDetails.subject().endsWith("v7") ? "v7" : "v13";
        var issued = CertificateDraft.named("C=BR,O=ICP-Brasil,CN=AC Exemplo")
                .until(Instant.parse("2040-01-01T00:00:00Z"))
                .signedBy(name(version), KEYS);
        var lowest = (CertificateDetails) CertificateReader.read(issued);
        var chain = HeldCertificates.of(List.of(lowest, rootDetails)).chainOf(lowest);
        return chain.links().stream()
                .map(ChainLink.Held.class::cast)
                .map(ChainLink.Held::signature)
                .toList();
    }

    private static byte[] root(String version, PublicKey key) {
        var draft = CertificateDraft.of(name(version), key)
                .until(Instant.parse("2045-02-14T23:59:59Z"))
                .extension(Extension.basicConstraints, new BasicConstraints(true))
                .extension(Extension.subjectKeyIdentifier, new SubjectKeyIdentifier(new byte[] {1, 2, 3}));
        return key.getAlgorithm().equals("own")
                ? draft.signedBy(name(version), new OwnAlgorithm())
                : draft.signedBy(name(version), KEYS);
    }

    private static X500Name name(String version) {
        return new X500Name("C=BR,O=ICP-Brasil,OU=Instituto Nacional de Tecnologia da Informacao - ITI,"
                + "CN=Autoridade Certificadora Raiz Brasileira " + version);
    }

    private static PublicKey writtenOut() {
        var named = SubjectPublicKeyInfo.getInstance(KEYS.getPublic().getEncoded());
        var algorithm = new AlgorithmIdentifier(
                X9ObjectIdentifiers.id_ecPublicKey, TeleTrusTNamedCurves.getByName("brainpoolP512r1"));
        return new Encoded(
                "EC",
                new SubjectPublicKeyInfo(algorithm, named.getPublicKeyData().getOctets()));
    }

    private static PublicKey ownCurve() {
        var algorithm = new AlgorithmIdentifier(OWN_CURVE);
        return new Encoded("own", new SubjectPublicKeyInfo(algorithm, new byte[] {4, 1, 2, 3}));
    }

    private record Encoded(String algorithm, SubjectPublicKeyInfo key) implements PublicKey {

        @Override
        public String getAlgorithm() {
            return algorithm;
        }

        @Override
        public String getFormat() {
            return "X.509";
        }

        @Override
        public byte[] getEncoded() {
            try {
                return key.getEncoded();
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static final class OwnAlgorithm implements ContentSigner {

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(OWN_CURVE);
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public byte[] getSignature() {
            return new byte[64];
        }
    }
}
