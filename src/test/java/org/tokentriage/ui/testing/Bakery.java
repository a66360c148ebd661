package org.tokentriage.ui.testing;

import java.security.KeyPair;
import java.time.Instant;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.testing.TestKeys;
import org.tokentriage.token.Der;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.CertificateObject;
import org.tokentriage.token.TokenObject.PublicKeyObject;

/** The bakery of the design's drawings, and the authorities that vouch for it. */
public final class Bakery {

    private static final Party ROOT = Party.of("Autoridade Certificadora Raiz Brasileira v5");
    private static final Party REVENUE = Party.of("AC Secretaria da Receita Federal do Brasil v4");
    private static final Party ISSUER = Party.of("AC Exemplo RFB v5");
    private static final KeyPair KEYS = TestKeys.rsa();
    private static final ObjectId ID = ObjectId.of(new byte[] {1});

    public static final TokenObject KEY = new PublicKeyObject("Chave 2048", ID);
    static final TokenObject NEW_KEY = new PublicKeyObject("Chave nova", ObjectId.of(new byte[] {2}));
    static final TokenObject ROOT_ITSELF = authority(ROOT, ROOT);
    static final TokenObject REVENUE_BY_ROOT = authority(REVENUE, ROOT);
    static final TokenObject ISSUER_BY_REVENUE = authority(ISSUER, REVENUE);
    static final TokenObject VALID = company("2025-11-11T17:05:00Z", "2028-11-11T17:05:00Z");
    static final TokenObject ENDING = company("2023-12-05T17:05:00Z", "2026-12-05T17:05:00Z");
    static final TokenObject EXPIRED = company("2023-11-11T17:05:00Z", "2026-11-11T12:05:00Z");
    static final TokenObject EARLY = company("2026-11-30T17:05:00Z", "2029-11-11T17:05:00Z");
    static final TokenObject PRESENTLY = company("2026-11-23T15:05:00Z", "2029-11-23T15:05:00Z");

    private record Party(X500Name name, KeyPair keys) {

        static Party of(String commonName) {
            return new Party(new X500Name("C=BR,O=ICP-Brasil,CN=" + commonName), TestKeys.elliptic());
        }
    }

    private Bakery() {}

    public static TokenObject company(String from, String until) {
        return company(ISSUER, from, until);
    }

    /** Issued in the name of the root, with a key that is not the root's. */
    static TokenObject forged() {
        return company(new Party(ROOT.name(), ISSUER.keys()), "2025-11-11T17:05:00Z", "2028-11-11T17:05:00Z");
    }

    public static TokenObject person(String name, String cpf) {
        var subject = new X500Name("C=BR,O=ICP-Brasil,CN=" + name + ":" + cpf);
        return issued(
                CertificateDraft.of(subject, KEYS.getPublic())
                        .otherName(1, "01011970" + cpf)
                        .policy("2.16.76.1.2.1.12"),
                ISSUER,
                "2025-11-11T17:05:00Z",
                "2028-11-11T17:05:00Z");
    }

    /** What {@code openssl req -x509} makes: a certificate that claims to be an authority's. */
    static TokenObject selfSigned() {
        var name = new X500Name("CN=Padaria Pão Dourado");
        var party = new Party(name, TestKeys.elliptic());
        return issued(
                CertificateDraft.of(name, party.keys().getPublic())
                        .extension(Extension.basicConstraints, new BasicConstraints(true)),
                party,
                "2025-11-11T17:05:00Z",
                "2028-11-11T17:05:00Z");
    }

    /** Under an authority that ended some days ago. */
    static TokenObject[] underEnded() {
        var root = CertificateDraft.of(ROOT.name(), ROOT.keys().getPublic())
                .extension(Extension.basicConstraints, new BasicConstraints(true))
                .until(Instant.parse("2026-11-18T17:05:00Z"))
                .signedBy(ROOT.name(), ROOT.keys());
        return new TokenObject[] {
            company(ROOT, "2025-11-11T17:05:00Z", "2028-11-11T17:05:00Z"),
            KEY,
            new CertificateObject("autoridade", ObjectId.NONE, new Der(root))
        };
    }

    private static TokenObject company(Party issuer, String from, String until) {
        var subject = new X500Name("C=BR,O=ICP-Brasil,CN=PADARIA PÃO DOURADO LTDA:11222333000181");
        return issued(
                CertificateDraft.of(subject, KEYS.getPublic())
                        .otherName("2.16.76.1.3.2", new DERUTF8String("Conceição Araújo"))
                        .otherName(3, "11222333000181")
                        .otherName(4, "01011970" + "52998224725")
                        .policy("2.16.76.1.2.3.13"),
                issuer,
                from,
                until);
    }

    private static TokenObject issued(CertificateDraft draft, Party issuer, String from, String until) {
        var der = draft.extension(Extension.keyUsage, new KeyUsage(KeyUsage.digitalSignature))
                .extension(Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth))
                .from(Instant.parse(from))
                .until(Instant.parse(until))
                .signedBy(issuer.name(), issuer.keys());
        return new CertificateObject("certificado", ID, new Der(der));
    }

    private static TokenObject authority(Party party, Party issuer) {
        var der = CertificateDraft.of(party.name(), party.keys().getPublic())
                .extension(Extension.basicConstraints, new BasicConstraints(true))
                .from(Instant.parse("2020-11-11T17:05:00Z"))
                .until(Instant.parse("2030-11-11T17:05:00Z"))
                .signedBy(issuer.name(), issuer.keys());
        return new CertificateObject("autoridade", ObjectId.NONE, new Der(der));
    }
}
