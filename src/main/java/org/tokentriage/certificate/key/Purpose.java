package org.tokentriage.certificate.key;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/** What a certificate is meant for: the extended key usages (RFC 5280 section 4.2.1.12) that people know by name. */
public enum Purpose {
    ANY(KeyPurposeId.anyExtendedKeyUsage),
    SERVER_AUTHENTICATION(KeyPurposeId.id_kp_serverAuth),
    CLIENT_AUTHENTICATION(KeyPurposeId.id_kp_clientAuth),
    CODE_SIGNING(KeyPurposeId.id_kp_codeSigning),
    EMAIL_PROTECTION(KeyPurposeId.id_kp_emailProtection),
    TIME_STAMPING(KeyPurposeId.id_kp_timeStamping),
    OCSP_SIGNING(KeyPurposeId.id_kp_OCSPSigning),
    SMART_CARD_LOGON(KeyPurposeId.id_kp_smartcardlogon),
    /** RFC 9336. */
    DOCUMENT_SIGNING("1.3.6.1.5.5.7.3.36");

    private final String oid;

    Purpose(KeyPurposeId id) {
        this(id.getId());
    }

    Purpose(String oid) {
        this.oid = oid;
    }

    boolean isIn(ExtendedKeyUsage purposes) {
        return purposes.hasKeyPurposeId(KeyPurposeId.getInstance(new ASN1ObjectIdentifier(oid)));
    }
}
