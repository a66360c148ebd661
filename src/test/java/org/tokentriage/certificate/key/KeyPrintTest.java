package org.tokentriage.certificate.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.Test;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.CertificateReader;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.testing.TestKeys;

class KeyPrintTest {

    private static final KeyPair RSA = TestKeys.rsa();
    private static final KeyPair ELLIPTIC = TestKeys.elliptic();

    @Test
    void aModulusIsTheSameWithALeadingZeroAndWithout() {
        var signed = ((RSAPublicKey) RSA.getPublic()).getModulus().toByteArray();
        var unsigned = Arrays.copyOfRange(signed, 1, signed.length);

        assertThat(KeyPrint.ofModulus(signed)).isEqualTo(KeyPrint.ofModulus(unsigned));
        assertThat(ofCertificate(RSA).print()).contains(KeyPrint.ofModulus(unsigned));
    }

    @Test
    void aPointIsTheSameWithinAnOctetStringAndBare() throws Exception {
        var bare = SubjectPublicKeyInfo.getInstance(ELLIPTIC.getPublic().getEncoded())
                .getPublicKeyData()
                .getOctets();
        var within = new DEROctetString(bare).getEncoded();

        assertThat(KeyPrint.ofPoint(within)).isEqualTo(KeyPrint.ofPoint(bare));
        assertThat(ofCertificate(ELLIPTIC).print()).contains(KeyPrint.ofPoint(within));
    }

    @Test
    void aKeyOfAnotherKindHasNone() {
        assertThat(ofCertificate(TestKeys.edwards()).print()).isEmpty();
    }

    @Test
    void whateverAModuleTellsIsTaken() {
        assertThat(KeyPrint.ofModulus(new byte[0])).isNotNull();
        assertThat(KeyPrint.ofPoint(new byte[0])).isNotEqualTo(KeyPrint.ofPoint(new byte[] {4, 1}));
    }

    private static CertifiedKey ofCertificate(KeyPair keys) {
        var der = CertificateDraft.of(keys.getPublic()).issued();
        return ((CertificateDetails) CertificateReader.read(der)).key();
    }
}
