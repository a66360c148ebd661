package org.tokentriage.certificate.key;

/** What a key may be used for (RFC 5280 section 4.2.1.3), in the order of the standard. */
public enum KeyUsage {
    DIGITAL_SIGNATURE(org.bouncycastle.asn1.x509.KeyUsage.digitalSignature),
    NON_REPUDIATION(org.bouncycastle.asn1.x509.KeyUsage.nonRepudiation),
    KEY_ENCIPHERMENT(org.bouncycastle.asn1.x509.KeyUsage.keyEncipherment),
    DATA_ENCIPHERMENT(org.bouncycastle.asn1.x509.KeyUsage.dataEncipherment),
    KEY_AGREEMENT(org.bouncycastle.asn1.x509.KeyUsage.keyAgreement),
    CERTIFICATE_SIGNING(org.bouncycastle.asn1.x509.KeyUsage.keyCertSign),
    CRL_SIGNING(org.bouncycastle.asn1.x509.KeyUsage.cRLSign),
    ENCIPHER_ONLY(org.bouncycastle.asn1.x509.KeyUsage.encipherOnly),
    DECIPHER_ONLY(org.bouncycastle.asn1.x509.KeyUsage.decipherOnly);

    private final int bit;

    KeyUsage(int bit) {
        this.bit = bit;
    }

    boolean isIn(org.bouncycastle.asn1.x509.KeyUsage usages) {
        return usages.hasUsages(bit);
    }
}
