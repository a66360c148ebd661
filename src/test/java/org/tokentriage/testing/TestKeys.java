package org.tokentriage.testing;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

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
