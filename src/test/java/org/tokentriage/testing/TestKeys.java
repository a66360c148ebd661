package org.tokentriage.testing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Makes key pairs for tests. */
public final class TestKeys {

    private TestKeys() {}

    /** 2048 bits, as on tokens. */
    public static KeyPair rsa() {
        return generate("RSA", 2048);
    }

    /** P-256, for authorities: quickly made. */
    public static KeyPair elliptic() {
        return generate("EC", 256);
    }

    /** Ed25519, which no token of ICP-Brasil has yet. */
    public static KeyPair edwards() {
        return generate("EdDSA", 255);
    }

    /** The curve of ICP-Brasil's own elliptic roots, which the platform lacks. */
    public static KeyPair brainpool() {
        try {
            var generator = KeyPairGenerator.getInstance("EC", new BouncyCastleProvider());
            generator.initialize(new ECGenParameterSpec("brainpoolP512r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair generate(String algorithm, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
