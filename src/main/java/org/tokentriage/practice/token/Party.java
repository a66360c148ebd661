package org.tokentriage.practice.token;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Random;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.operator.ContentSigner;

/** Somebody who has a key, and signs what is issued: an authority that does not exist. */
record Party(X500Name name, SubjectPublicKeyInfo key, ContentSigner signer) {

    /** More than anybody checks a signature with. */
    private static final int HUGE = 40_000;

    static Party authority(String commonName) {
        var keys = keys("EC", 256);
        return new Party(nameOf(commonName), publicKey(keys), Seal.ecdsa(keys.getPrivate()));
    }

    /** One whose signature is of a kind that nobody knows. */
    static Party ofUnknownKind(String commonName) {
        return new Party(nameOf(commonName), publicKey(keys("EC", 256)), Seal.ofUnknownKind());
    }

    /** One whose key is so large that no time is spent on its signatures. */
    static Party ofHugeKey(String commonName) {
        return new Party(nameOf(commonName), hugeKey(), Seal.ofHugeKey());
    }

    /** Whoever signs with this key in the name of another. */
    Party signingAs(Party other) {
        return new Party(other.name(), other.key(), signer);
    }

    static X500Name nameOf(String commonName) {
        return new X500Name("C=BR,O=ICP-Brasil,CN=" + commonName);
    }

    static KeyPair keys(String algorithm, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SubjectPublicKeyInfo publicKey(KeyPair keys) {
        return SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded());
    }

    private static SubjectPublicKeyInfo hugeKey() {
        try {
            var modulus = new BigInteger(HUGE, new Random(1)).setBit(HUGE).setBit(0);
            var algorithm = new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption);
            return new SubjectPublicKeyInfo(algorithm, new RSAPublicKey(modulus, BigInteger.valueOf(65_537)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
