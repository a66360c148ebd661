package org.tokentriage.certificate.key;

import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cryptopro.CryptoProObjectIdentifiers;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x509.X509ObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** The names of the algorithms of keys. */
public final class KeyAlgorithm {

    private static final Map<ASN1ObjectIdentifier, String> NAMES = Map.ofEntries(
            Map.entry(X9ObjectIdentifiers.id_dsa, "DSA"),
            Map.entry(new ASN1ObjectIdentifier("1.3.14.3.2.12"), "DSA"),
            Map.entry(X9ObjectIdentifiers.id_ecPublicKey, "EC"),
            Map.entry(PKCSObjectIdentifiers.dhKeyAgreement, "DH"),
            Map.entry(X9ObjectIdentifiers.dhpublicnumber, "DH"),
            Map.entry(EdECObjectIdentifiers.id_Ed25519, "Ed25519"),
            Map.entry(EdECObjectIdentifiers.id_Ed448, "Ed448"),
            Map.entry(EdECObjectIdentifiers.id_X25519, "X25519"),
            Map.entry(EdECObjectIdentifiers.id_X448, "X448"),
            Map.entry(CryptoProObjectIdentifiers.gostR3410_2001, "GOST R 34.10-2001"),
            Map.entry(RosstandartObjectIdentifiers.id_tc26_gost_3410_12_256, "GOST R 34.10-2012"),
            Map.entry(RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512, "GOST R 34.10-2012"),
            Map.entry(NISTObjectIdentifiers.id_ml_dsa_44, "ML-DSA-44"),
            Map.entry(NISTObjectIdentifiers.id_ml_dsa_65, "ML-DSA-65"),
            Map.entry(NISTObjectIdentifiers.id_ml_dsa_87, "ML-DSA-87"));

    private KeyAlgorithm() {}

    /** Whatever it may be used for: PSS signatures, OAEP, or all. */
    public static boolean isRsa(ASN1ObjectIdentifier algorithm) {
        return algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)
                || algorithm.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)
                || algorithm.equals(PKCSObjectIdentifiers.id_RSAES_OAEP)
                || algorithm.equals(X509ObjectIdentifiers.id_ea_rsa);
    }

    public static boolean isElliptic(ASN1ObjectIdentifier algorithm) {
        return algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey);
    }

    static String name(ASN1ObjectIdentifier algorithm) {
        return NAMES.getOrDefault(algorithm, algorithm.getId());
    }
}
