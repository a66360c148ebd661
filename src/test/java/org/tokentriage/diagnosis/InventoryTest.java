package org.tokentriage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tokentriage.testing.TestCertificates;
import org.tokentriage.token.Der;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.CertificateObject;
import org.tokentriage.token.TokenObject.DataObject;
import org.tokentriage.token.TokenObject.OtherObject;
import org.tokentriage.token.TokenObject.PrivateKeyObject;
import org.tokentriage.token.TokenObject.PublicKeyObject;
import org.tokentriage.token.TokenObject.SecretKeyObject;

class InventoryTest {

    private static final ObjectId ID = new ObjectId("a1b2");

    @Test
    void holdersAndAuthoritiesAreToldApart() {
        var holder = certificate(TestCertificates.valid());
        var authority = certificate(TestCertificates.authority());

        var inventory = inventory(holder, authority);

        assertThat(inventory.certificates())
                .extracting(TokenCertificate::object)
                .containsExactly(holder);
        assertThat(inventory.chain()).extracting(TokenCertificate::object).containsExactly(authority);
    }

    @Test
    void oneCertificateInSeveralObjectsCountsOnce() {
        var der = TestCertificates.valid();

        var inventory = inventory(certificate(der), new CertificateObject("copy", ObjectId.NONE, new Der(der)));

        assertThat(inventory.certificates()).hasSize(1);
    }

    @Test
    void keysOfEveryKindAreKeys() {
        var keys = new TokenObject[] {
            new PublicKeyObject("public", ID), new PrivateKeyObject("private", ID), new SecretKeyObject("secret", ID)
        };

        assertThat(inventory(keys).keys()).containsExactly(keys);
    }

    @Test
    void whatNoCertificateNeedsIsAnother() {
        var others =
                new TokenObject[] {new DataObject("data", ObjectId.NONE), new OtherObject("profile", ObjectId.NONE, 9)};

        assertThat(inventory(others).others()).containsExactly(others);
    }

    @Test
    void whatClaimsToBeACertificateAndIsNoneIsKeptApart() {
        var garbled = certificate(new byte[] {0x30, 0x00});

        var inventory = inventory(garbled);

        assertThat(inventory.unreadable()).containsExactly(garbled);
        assertThat(inventory.certificates()).isEmpty();
    }

    private static CertificateObject certificate(byte[] der) {
        return new CertificateObject("certificate", ID, new Der(der));
    }

    private static Inventory inventory(TokenObject... objects) {
        return Inventory.of(List.of(objects));
    }
}
