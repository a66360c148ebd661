package org.tokentriage.practice.token;

import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.tokentriage.certificate.key.KeyPrint;
import org.tokentriage.token.Der;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.CertificateObject;
import org.tokentriage.token.TokenObject.PublicKeyObject;

/**
 * Issues the certificates of simulated tokens on the spot, so that one that ends soon always does. No company, person or authority in them
 * exists, and nobody keeps the private half of a holder's key.
 */
final class SimulatedCertificates {

    private static final String BAKERY = "PADARIA PÃO DOURADO LTDA";
    private static final String BAKERY_NUMBER = "11222333000181";
    private static final String CLINIC_NUMBER = "12ABC34501DE35";
    private static final String PERSON = "01011970" + "52998224725";
    private static final String FOR_COMPANY = "2.3.13";
    private static final String FOR_PERSON = "2.1.12";
    private static final ObjectId ID = ObjectId.of(new byte[] {1});
    private static final ObjectId OTHER_ID = ObjectId.of(new byte[] {2});

    /** Made when the first certificate is wanted: it takes some tenths of a second. */
    private static final class Known {
        static final PublicKey HOLDER = Party.keys("RSA", 2048).getPublic();
        static final SubjectPublicKeyInfo KEY = SubjectPublicKeyInfo.getInstance(HOLDER.getEncoded());
        static final Party ROOT = Party.authority("Autoridade Certificadora Raiz de Treinamento");
        static final Party REVENUE = Party.authority("AC Treinamento RFB v4");
        static final Party ISSUER = Party.authority("AC Exemplo Treinamento v5");
    }

    private final Instant now;

    SimulatedCertificates(Instant now) {
        this.now = now;
    }

    /** The key of every holder's certificate, as a token shows it. */
    static TokenObject key() {
        return new PublicKeyObject("Chave 2048", ID);
    }

    /** A key that belongs to no certificate. */
    static TokenObject newKey() {
        return new PublicKeyObject("Chave nova", OTHER_ID);
    }

    /** A certificate that nobody can read. */
    static TokenObject unreadable() {
        return new CertificateObject("?", ObjectId.NONE, new Der(new byte[] {0x30, 0x01}));
    }

    /** These objects with the certificates of all authorities. */
    List<TokenObject> amongAuthorities(TokenObject... objects) {
        var all = new ArrayList<>(List.of(objects));
        all.add(authority(Known.ISSUER, Known.REVENUE));
        all.add(authority(Known.REVENUE, Known.ROOT));
        all.add(root());
        return List.copyOf(all);
    }

    TokenObject root() {
        return authority(Known.ROOT, Known.ROOT);
    }

    TokenObject valid() {
        return company(Known.ISSUER, days(-380), days(715));
    }

    TokenObject expired() {
        return company(Known.ISSUER, days(-1108), days(-13));
    }

    TokenObject endingSoon() {
        return company(Known.ISSUER, days(-1083), days(12));
    }

    TokenObject early() {
        return company(Known.ISSUER, days(7), days(1102));
    }

    /** One that begins within the hours by which a wrong clock is wrong. */
    TokenObject presently() {
        return company(Known.ISSUER, now.plus(Duration.ofHours(2)), days(1095));
    }

    TokenObject ofAnotherCompany() {
        return certificate("CLÍNICA SÃO JOÃO LTDA:" + CLINIC_NUMBER, days(-10), days(1085))
                .saying(3, new DERPrintableString(CLINIC_NUMBER))
                .under(FOR_COMPANY)
                .usableFor(KeyPurposeId.id_kp_clientAuth)
                .signedBy(Known.ISSUER, "certificado", ID);
    }

    TokenObject ofPerson() {
        return certificate("CONCEICAO ARAUJO TREINAMENTO:52998224725", days(-40), days(1055))
                .saying(1, new DERPrintableString(PERSON))
                .under(FOR_PERSON)
                .usableFor(KeyPurposeId.id_kp_clientAuth)
                .signedBy(Known.ISSUER, "certificado", ID);
    }

    TokenObject notForSites() {
        return ofCompany(days(-380), days(715))
                .usableFor(KeyPurposeId.id_kp_codeSigning)
                .signedBy(Known.ISSUER, "certificado", ID);
    }

    /** Signed by somebody who only says that they are its issuer. */
    TokenObject forged() {
        return company(Known.ISSUER.signingAs(Known.ROOT), days(-380), days(715));
    }

    /** Of a company that vouches for itself. */
    TokenObject selfSigned() {
        var alone = Party.authority(BAKERY);
        return new CertificateBuilder(alone.name(), alone.key(), days(-380), days(715))
                .asAuthority()
                .usableFor(KeyPurposeId.id_kp_clientAuth)
                .signedBy(alone, "certificado", ID);
    }

    /** As some cards hand out a certificate: with bytes behind its end. */
    TokenObject padded() {
        var whole = company(Known.ISSUER, days(-380), days(715));
        var bytes = whole.value().bytes();
        return new CertificateObject(whole.label(), whole.id(), new Der(Arrays.copyOf(bytes, bytes.length + 64)));
    }

    /** The key of every holder's certificate, under a number that is not the certificate's. */
    static TokenObject keyUnderOtherId() {
        var modulus = ((RSAPublicKey) Known.HOLDER).getModulus();
        return new PublicKeyObject("Chave 2048", OTHER_ID, Optional.of(KeyPrint.ofModulus(modulus.toByteArray())));
    }

    List<TokenObject> underEnded() {
        var ended = Party.authority("AC Encerrada Treinamento");
        return List.of(
                company(ended, days(-380), days(715)),
                key(),
                ofAuthority(ended, days(-4000), days(-5)).signedBy(ended, "autoridade", ObjectId.NONE));
    }

    /** A certificate in force whose signature is of a kind that nobody knows. */
    List<TokenObject> underUnknownKind() {
        return under(Party.ofUnknownKind("AC Algoritmo Novo Treinamento"));
    }

    /** A certificate in force whose signature is by a key that is too large to be checked. */
    List<TokenObject> underHugeKey() {
        return under(Party.ofHugeKey("AC Chave Enorme Treinamento"));
    }

    private List<TokenObject> under(Party issuer) {
        return List.of(company(issuer, days(-380), days(715)), key(), authority(issuer, Known.ROOT), root());
    }

    private CertificateObject company(Party issuer, Instant from, Instant until) {
        return ofCompany(from, until).usableFor(KeyPurposeId.id_kp_clientAuth).signedBy(issuer, "certificado", ID);
    }

    private static CertificateBuilder ofCompany(Instant from, Instant until) {
        return certificate(BAKERY + ":" + BAKERY_NUMBER, from, until)
                .saying(2, new DERUTF8String("Conceição Araújo"))
                .saying(3, new DERPrintableString(BAKERY_NUMBER))
                .saying(4, new DERPrintableString(PERSON))
                .under(FOR_COMPANY);
    }

    private static CertificateBuilder certificate(String commonName, Instant from, Instant until) {
        return new CertificateBuilder(Party.nameOf(commonName), Known.KEY, from, until);
    }

    private TokenObject authority(Party party, Party issuer) {
        return ofAuthority(party, days(-2000), days(2000)).signedBy(issuer, "autoridade", ObjectId.NONE);
    }

    private static CertificateBuilder ofAuthority(Party party, Instant from, Instant until) {
        return new CertificateBuilder(party.name(), party.key(), from, until).asAuthority();
    }

    private Instant days(int fromNow) {
        return now.plus(Duration.ofDays(fromNow));
    }
}
