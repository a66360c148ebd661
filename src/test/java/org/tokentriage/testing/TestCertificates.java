package org.tokentriage.testing;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** A small ICP-Brasil of invented people: a root, an authority below it and the certificates of one company. */
public final class TestCertificates {

    public static final String COMPANY = "EMPRESA DE TESTE LTDA:11222333000181";
    public static final String CNPJ = "11222333000181";

    private static final String CNPJ_OID = "2.16.76.1.3.3";
    private static final String RESPONSIBLE_OID = "2.16.76.1.3.2";
    private static final TestAuthority ROOT = TestAuthority.root("Autoridade Certificadora Raiz de Teste");
    private static final TestAuthority AUTHORITY = ROOT.subordinate("AC Teste Multipla");
    private static final KeyPair HOLDER = TestKeys.rsa();

    private TestCertificates() {}

    public static byte[] root() {
        return ROOT.certificate();
    }

    public static byte[] authority() {
        return AUTHORITY.certificate();
    }

    /** The company's key pair, which all its certificates share. */
    public static KeyPair holderKeys() {
        return HOLDER;
    }

    public static byte[] valid() {
        return company(daysFromNow(-30), daysFromNow(335));
    }

    /** Ended yesterday. */
    public static byte[] expired() {
        return company(daysFromNow(-366), daysFromNow(-1));
    }

    /** Begins tomorrow. */
    public static byte[] notYetValid() {
        return company(daysFromNow(1), daysFromNow(366));
    }

    public static byte[] company(Instant from, Instant to) {
        return withNames(
                from,
                to,
                new GeneralName(GeneralName.rfc822Name, "fulano@exemplo.com.br"),
                otherName(RESPONSIBLE_OID, "FULANO DE TAL"),
                otherName(CNPJ_OID, CNPJ));
    }

    private static byte[] withNames(Instant from, Instant to, GeneralName... names) {
        return AUTHORITY.issue(COMPANY, HOLDER, from, to, new GeneralNames(names));
    }

    private static GeneralName otherName(String oid, String text) {
        var value = new DERTaggedObject(true, 0, new DEROctetString(text.getBytes(StandardCharsets.US_ASCII)));
        return new GeneralName(
                GeneralName.otherName, new DERSequence(new ASN1Encodable[] {new ASN1ObjectIdentifier(oid), value}));
    }

    private static Instant daysFromNow(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }
}
