package org.tokentriage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.Test;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.CertificateReader;
import org.tokentriage.certificate.chain.CertificateChain;
import org.tokentriage.certificate.key.AuthoritySign;
import org.tokentriage.certificate.key.KeyPrint;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.testing.TestCertificates;
import org.tokentriage.token.Der;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.CertificateObject;
import org.tokentriage.token.TokenObject.CertificateObject.Category;
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

    /** Some cards fill up a file, and hold the certificate a second time without. */
    @Test
    void aPaddedCopyIsNoSecondCertificate() {
        var der = TestCertificates.valid();
        var padded = new Der(Arrays.copyOf(der, der.length + 9));

        assertThat(inventory(certificate(der), new CertificateObject("padded", ObjectId.NONE, padded))
                        .certificates())
                .hasSize(1);
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

        assertThat(inventory.unreadable())
                .extracting(DamagedCertificate::object)
                .containsExactly(garbled);
        assertThat(inventory.certificates()).isEmpty();
    }

    @Test
    void aCertificateLiesWithTheKeysOfItsId() {
        var holder = certificate(TestCertificates.valid());
        var publicKey = new PublicKeyObject("public", ID);
        var privateKey = new PrivateKeyObject("private", ID);

        var credential = inventory(publicKey, holder, privateKey).credentials().get(0);

        assertThat(credential.certificate().map(TokenCertificate::object)).contains(holder);
        assertThat(credential.publicKey()).contains(publicKey);
        assertThat(credential.privateKey()).contains(privateKey);
        assertThat(credential.keyVisible()).isTrue();
    }

    @Test
    void aCertificateWithoutKeysStandsAlone() {
        var foreign = new PublicKeyObject("other", new ObjectId("ff"));

        var credentials =
                inventory(certificate(TestCertificates.valid()), foreign).credentials();

        assertThat(credentials).extracting(Credential::keyVisible).containsExactly(false, true);
        assertThat(credentials).extracting(Credential::id).containsExactly(ID, foreign.id());
        assertThat(credentials.get(1).certificate()).isEmpty();
    }

    @Test
    void theKeysOfOneIdAreOneCredentialThatWaitsForItsCertificate() {
        var keys = inventory(new PublicKeyObject("public", ID), new PrivateKeyObject("private", ID));

        assertThat(keys.credentials()).hasSize(1);
        assertThat(keys.credentials().get(0).privateKey()).isPresent();
    }

    @Test
    void theKeyItselfCountsForMoreThanItsIdentifier() {
        var holder = certificate(TestCertificates.valid());
        var print = Optional.of(print(holder));
        var own = new PublicKeyObject("own", new ObjectId("31"), print);
        var another = new PublicKeyObject("another", ID, Optional.of(new KeyPrint("00")));
        var ownPrivate = new PrivateKeyObject("own", own.id());
        var anothersPrivate = new PrivateKeyObject("another", ID);

        var credentials =
                inventory(another, anothersPrivate, own, ownPrivate, holder).credentials();

        assertThat(credentials).hasSize(2);
        assertThat(credentials.get(0).publicKey()).contains(own);
        assertThat(credentials.get(0).privateKey()).contains(ownPrivate);
        assertThat(credentials.get(0).otherId()).contains(own.id());
        assertThat(credentials.get(1).publicKey()).contains(another);
        assertThat(credentials.get(1).privateKey()).contains(anothersPrivate);
    }

    @Test
    void aKeyWithoutIdentifierIsKnownByItself() {
        var holder = certificate(TestCertificates.valid());
        var own = new PublicKeyObject("own", ObjectId.NONE, Optional.of(print(holder)));
        var another = new PublicKeyObject("another", ObjectId.NONE, Optional.of(new KeyPrint("00")));

        assertThat(inventory(holder, own, another).credentials())
                .extracting(Credential::publicKey)
                .containsExactly(Optional.of(own), Optional.of(another));
    }

    @Test
    void anAuthoritysCertificateWithItsKeyIsTheHolders() {
        var authority = certificate(TestCertificates.authority());
        var key = new PublicKeyObject("key", new ObjectId("31"), Optional.of(print(authority)));

        assertThat(inventory(authority, key).certificates()).hasSize(1);
        assertThat(inventory(authority, new PrivateKeyObject("key", ID)).certificates())
                .hasSize(1);
    }

    @Test
    void oneIdentifierForAWholeChainMakesNoAuthorityAHolder() {
        var inventory = inventory(
                certificate(TestCertificates.valid()),
                certificate(TestCertificates.authority()),
                certificate(TestCertificates.root()),
                new PublicKeyObject("key", ID));

        assertThat(inventory.certificates()).hasSize(1);
        assertThat(inventory.chain()).hasSize(2);
    }

    private static KeyPrint print(CertificateObject certificate) {
        var details =
                (CertificateDetails) CertificateReader.read(certificate.value().bytes());
        return details.key().print().orElseThrow();
    }

    @Test
    void withoutIdNothingBelongsTogether() {
        var holder = new CertificateObject("certificate", ObjectId.NONE, new Der(TestCertificates.valid()));

        var credentials =
                inventory(holder, new PublicKeyObject("public", ObjectId.NONE)).credentials();

        assertThat(credentials).hasSize(1);
        assertThat(credentials.get(0).keyVisible()).isFalse();
    }

    @Test
    void ofTwoCopiesTheOneBesideTheKeyCounts() {
        var der = TestCertificates.valid();
        var copy = new CertificateObject("copy", new ObjectId("ff"), new Der(der));

        var inventory = inventory(certificate(der), copy, new PublicKeyObject("public", copy.id()));

        assertThat(inventory.certificates())
                .extracting(TokenCertificate::object)
                .containsExactly(copy);
        assertThat(inventory.credentials()).hasSize(1);
    }

    @Test
    void anAuthoritysCertificateIsNoCredential() {
        assertThat(inventory(certificate(TestCertificates.authority())).credentials())
                .isEmpty();
    }

    @Test
    void whatTheTokenKeepsAsAnAuthoritysIsOneWhereTheCertificateDoesNotSay() {
        var silent = kept(CertificateDraft.of("AC SEM RESTRIÇÕES").issued());
        var denying = kept(CertificateDraft.of("FULANO")
                .extension(Extension.basicConstraints, new BasicConstraints(false))
                .issued());

        var inventory = inventory(silent, denying);

        assertThat(inventory.chain()).singleElement().satisfies(authority -> {
            assertThat(authority.object()).isEqualTo(silent);
            assertThat(authority.details().authoritySign()).contains(AuthoritySign.CATEGORY);
        });
        assertThat(inventory.certificates())
                .extracting(TokenCertificate::object)
                .containsExactly(denying);
    }

    @Test
    void aCertificateThatSpeaksForItselfIsNotAskedOfTheToken() {
        var authority = kept(TestCertificates.authority());

        assertThat(inventory(authority).chain())
                .extracting(certificate -> certificate.details().authoritySign().orElseThrow())
                .containsExactly(AuthoritySign.BASIC_CONSTRAINTS);
    }

    @Test
    void everyCertificateHasItsChain() {
        var inventory = inventory(
                certificate(TestCertificates.valid()),
                certificate(TestCertificates.authority()),
                certificate(TestCertificates.root()));

        var chains = inventory.chains();

        assertThat(chains.get(inventory.certificates().get(0)).links()).hasSize(3);
        assertThat(chains.get(inventory.chain().get(0)).links()).hasSize(2);
        assertThat(chains.values()).hasSize(3).allMatch(CertificateChain::complete);
    }

    private static CertificateObject certificate(byte[] der) {
        return new CertificateObject("certificate", ID, new Der(der));
    }

    private static CertificateObject kept(byte[] der) {
        return new CertificateObject("certificate", ID, new Der(der), Category.AUTHORITY);
    }

    private static Inventory inventory(TokenObject... objects) {
        return Inventory.of(List.of(objects));
    }
}
