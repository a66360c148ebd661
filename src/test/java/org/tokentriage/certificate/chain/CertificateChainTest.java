package org.tokentriage.certificate.chain;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.certificate.chain.SignatureCheck.ALGORITHM_NOT_SUPPORTED;
import static org.tokentriage.certificate.chain.SignatureCheck.BAD;
import static org.tokentriage.certificate.chain.SignatureCheck.GOOD;
import static org.tokentriage.certificate.chain.SignatureCheck.NOT_CHECKED;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.KeyPair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.operator.ContentSigner;
import org.junit.jupiter.api.Test;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.CertificateReader;
import org.tokentriage.certificate.chain.ChainLink.Held;
import org.tokentriage.certificate.chain.ChainLink.Missing;
import org.tokentriage.certificate.chain.ChainLink.NotFollowed;
import org.tokentriage.certificate.chain.ChainLink.PresumedRoot;
import org.tokentriage.certificate.der.Fingerprint;
import org.tokentriage.certificate.key.SubjectKey;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.testing.TestKeys;

class CertificateChainTest {

    private static final Party ROOT = Party.of("Autoridade Certificadora Raiz Brasileira v5");
    private static final Party REVENUE = Party.of("AC Secretaria da Receita Federal do Brasil v4");
    private static final Party EXAMPLE = Party.of("AC Exemplo RFB v5");
    private static final Party BAKERY = Party.of("PADARIA PAO DOURADO LTDA:11222333000181");

    private static final byte[] ROOT_ITSELF = ROOT.certified(ROOT);
    private static final byte[] REVENUE_BY_ROOT = REVENUE.certified(ROOT);
    private static final byte[] EXAMPLE_BY_REVENUE = EXAMPLE.certified(REVENUE);
    private static final byte[] BAKERY_BY_EXAMPLE = BAKERY.certified(EXAMPLE);

    @Test
    void aWholeChainLeadsToTheRootWhateverTheOrder() {
        var chain = chain(BAKERY_BY_EXAMPLE, EXAMPLE_BY_REVENUE, ROOT_ITSELF, BAKERY_BY_EXAMPLE, REVENUE_BY_ROOT);

        assertThat(chain.links())
                .containsExactly(
                        held(BAKERY_BY_EXAMPLE, GOOD),
                        held(EXAMPLE_BY_REVENUE, GOOD),
                        held(REVENUE_BY_ROOT, GOOD),
                        held(ROOT_ITSELF, GOOD));
        assertThat(chain.complete()).isTrue();
        assertThat(chain.missing()).isEmpty();
    }

    @Test
    void aMissingAuthorityIsNamedAndTheOnlyRootIsPresumedAboveIt() {
        var chain = chain(BAKERY_BY_EXAMPLE, EXAMPLE_BY_REVENUE, ROOT_ITSELF);

        assertThat(chain.links())
                .containsExactly(
                        held(BAKERY_BY_EXAMPLE, GOOD),
                        held(EXAMPLE_BY_REVENUE, NOT_CHECKED),
                        new Missing(REVENUE.commonName()),
                        new PresumedRoot(details(ROOT_ITSELF)));
        assertThat(chain.complete()).isFalse();
        assertThat(chain.missing()).contains(REVENUE.commonName());
    }

    @Test
    void noRootIsPresumedAmongSeveralOrOfAnotherOrganisation() {
        var other = Party.of("Autoridade Certificadora Raiz Brasileira v10");
        var stranger = new Party(new X500Name("C=US,O=Example,CN=Root"), TestKeys.elliptic());

        assertThat(chain(BAKERY_BY_EXAMPLE, ROOT_ITSELF, other.certified(other)).links())
                .containsExactly(held(BAKERY_BY_EXAMPLE, NOT_CHECKED), new Missing(EXAMPLE.commonName()));
        assertThat(chain(BAKERY_BY_EXAMPLE, stranger.certified(stranger)).links())
                .containsExactly(held(BAKERY_BY_EXAMPLE, NOT_CHECKED), new Missing(EXAMPLE.commonName()));
    }

    @Test
    void aCertificateAloneLacksItsIssuer() {
        assertThat(chain(BAKERY_BY_EXAMPLE).missing()).contains(EXAMPLE.commonName());
    }

    @Test
    void twoHoldersShareTheirAuthorities() {
        var second = Party.of("FULANO DE TAL").certified(EXAMPLE);
        var held = new byte[][] {BAKERY_BY_EXAMPLE, second, EXAMPLE_BY_REVENUE, REVENUE_BY_ROOT, ROOT_ITSELF};

        assertThat(chain(BAKERY_BY_EXAMPLE, held).links()).hasSize(4).doesNotContain(held(second, GOOD));
        assertThat(chain(second, held).links()).hasSize(4).contains(held(second, GOOD));
    }

    @Test
    void authoritiesOfOneNameAreToldApartByTheirKeys() {
        var earlier = new Party(EXAMPLE.name(), TestKeys.elliptic());
        var chain = chain(BAKERY_BY_EXAMPLE, earlier.certified(REVENUE), EXAMPLE_BY_REVENUE);

        assertThat(chain.links()).contains(held(BAKERY_BY_EXAMPLE, GOOD), held(EXAMPLE_BY_REVENUE, NOT_CHECKED));
    }

    @Test
    void anAuthorityOfTheRightNameWithAnotherKeyIsNotTheIssuer() {
        var earlier = new Party(EXAMPLE.name(), TestKeys.elliptic());

        assertThat(chain(BAKERY_BY_EXAMPLE, earlier.certified(REVENUE)).links())
                .containsExactly(held(BAKERY_BY_EXAMPLE, NOT_CHECKED), new Missing(EXAMPLE.commonName()));
    }

    @Test
    void withoutIdentifiersNamesJoinAndSignaturesDecide() {
        var impostor = new Party(EXAMPLE.name(), TestKeys.elliptic());
        var leaf = draft(BAKERY).signedBy(EXAMPLE.name(), EXAMPLE.keys());
        var chain = chain(leaf, impostor.certified(REVENUE), EXAMPLE_BY_REVENUE);

        assertThat(chain.links()).startsWith(held(leaf, GOOD), held(EXAMPLE_BY_REVENUE, NOT_CHECKED));
    }

    @Test
    void aSignatureByAnotherKeyIsBad() {
        var impostor = new Party(EXAMPLE.name(), TestKeys.elliptic());
        var leaf = draft(BAKERY).signedBy(EXAMPLE.name(), EXAMPLE.keys());

        assertThat(chain(leaf, impostor.certified(REVENUE)).links()).startsWith(held(leaf, BAD));
    }

    @Test
    void ofACrossSignedAuthorityTheShorterWayIsTaken() {
        var other = Party.of("Outra Raiz");
        var chain = chain(EXAMPLE.certified(ROOT), ROOT.certified(other), ROOT_ITSELF, other.certified(other));

        assertThat(chain.links()).hasSize(2).endsWith(held(ROOT_ITSELF, GOOD));
    }

    @Test
    void aCircleIsCut() {
        var first = EXAMPLE.certified(REVENUE);
        var second = REVENUE.certified(EXAMPLE);

        assertThat(chain(first, first, second).links())
                .containsExactly(held(first, GOOD), held(second, GOOD), new NotFollowed(EXAMPLE.commonName()));
        assertThat(chain(first, first, second).complete()).isFalse();
    }

    @Test
    void anAbsurdlyLongChainIsCut() {
        var parties = IntStream.range(0, 12).mapToObj(n -> Party.of("AC " + n)).toList();
        var held = new ArrayList<byte[]>();
        for (var n = 0; n < 11; n++) {
            held.add(parties.get(n).certified(parties.get(n + 1)));
        }

        assertThat(chain(held.get(0), held.toArray(byte[][]::new)).links())
                .hasSize(11)
                .endsWith(new NotFollowed("AC 10"));
    }

    /** As the root ICP-Brasil v7 is. */
    @Test
    void anUnknownAlgorithmIsNoBadSignature() {
        var root = draft(ROOT).signedBy(ROOT.name(), new UnknownAlgorithm());

        assertThat(chain(root).links()).containsExactly(held(root, ALGORITHM_NOT_SUPPORTED));
        assertThat(chain(root).complete()).isTrue();
    }

    @Test
    void curvesThatThePlatformLacksAreKnown() {
        var root = new Party(new X500Name("CN=AC Raiz v4"), TestKeys.brainpool());
        var der = root.certified(root);

        assertThat(chain(der).links()).containsExactly(held(der, GOOD));
        assertThat(details(der).key().subject()).isEqualTo(new SubjectKey.Elliptic("brainpoolP512r1"));
    }

    @Test
    void eachLinkTellsWhetherItHasEnded() {
        var moment = Instant.parse("2026-11-23T10:32:00Z");
        var ended = draft(BAKERY).until(moment.minusSeconds(1)).signedBy(EXAMPLE.name(), EXAMPLE.keys());

        assertThat(details(ended).validity().hasEndedBy(moment)).isTrue();
        assertThat(details(ended).validity().hasEndedBy(moment.minusSeconds(1))).isFalse();
    }

    @Test
    void whatCannotBeReadHasNoChainAndIsInNone() {
        var garbled = new byte[] {0x30, 0};

        assertThat(chain(garbled, BAKERY_BY_EXAMPLE).links()).isEmpty();
        assertThat(chain(garbled).complete()).isFalse();
        assertThat(chain(BAKERY_BY_EXAMPLE, garbled, EXAMPLE_BY_REVENUE).links())
                .hasSize(3);
    }

    private static CertificateChain chain(byte[] der, byte[]... held) {
        return CertificateReader.read(der) instanceof CertificateDetails details
                ? held(held).chainOf(details)
                : new CertificateChain(List.of());
    }

    private static HeldCertificates held(byte[]... held) {
        return HeldCertificates.of(Arrays.stream(held)
                .map(CertificateReader::read)
                .filter(CertificateDetails.class::isInstance)
                .map(CertificateDetails.class::cast)
                .toList());
    }

    private static Held held(byte[] der, SignatureCheck signature) {
        return new Held(details(der), signature);
    }

    private static CertificateDetails details(byte[] der) {
        return (CertificateDetails) CertificateReader.read(der);
    }

    private static CertificateDraft draft(Party party) {
        return CertificateDraft.of(party.name(), party.keys().getPublic())
                .extension(Extension.basicConstraints, new BasicConstraints(true));
    }

    /** Somebody with a name and a key, who certifies and is certified. */
    private record Party(X500Name name, KeyPair keys) {

        static Party of(String commonName) {
            return new Party(new X500Name("C=BR,O=ICP-Brasil,CN=" + commonName), TestKeys.elliptic());
        }

        byte[] certified(Party issuer) {
            return draft(this)
                    .extension(Extension.subjectKeyIdentifier, new SubjectKeyIdentifier(keyId()))
                    .extension(Extension.authorityKeyIdentifier, new AuthorityKeyIdentifier(issuer.keyId()))
                    .signedBy(issuer.name(), issuer.keys());
        }

        String commonName() {
            return IETFUtils.valueToString(
                    name.getRDNs(BCStyle.CN)[0].getFirst().getValue());
        }

        private byte[] keyId() {
            return Fingerprint.sha256(keys.getPublic().getEncoded()).getBytes(US_ASCII);
        }
    }

    /** Signs with what no library knows. */
    private static final class UnknownAlgorithm implements ContentSigner {

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.3.6.1.4.1.44588.2.1"));
        }

        @Override
        public OutputStream getOutputStream() {
            return new ByteArrayOutputStream();
        }

        @Override
        public byte[] getSignature() {
            return new byte[132];
        }
    }
}
