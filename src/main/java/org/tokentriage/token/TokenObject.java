package org.tokentriage.token;

import java.util.Optional;
import org.tokentriage.certificate.holder.Cpf;
import org.tokentriage.certificate.key.KeyPrint;

/** One object that a token shows without login (PKCS#11 v2.40 section 4). */
public sealed interface TokenObject {

    /** {@code CKA_LABEL}, a CPF in it masked; empty when the object has none. */
    String label();

    /** {@code CKA_ID}; empty when the object has none. */
    ObjectId id();

    /**
     * An X.509 certificate ({@code CKO_CERTIFICATE}) with its DER encoding.
     *
     * @param category as whose the token keeps it
     */
    record CertificateObject(String label, ObjectId id, Der value, Category category) implements TokenObject {

        /** What {@code CKA_CERTIFICATE_CATEGORY} says (PKCS#11 v2.40 section 4.6.2). */
        public enum Category {
            AUTHORITY,
            /** A user's, another entity's, or nothing is said, as most programs leave it. */
            OTHER
        }

        public CertificateObject {
            label = Cpf.maskedIn(label);
        }

        /** One of which the token says no more. */
        public CertificateObject(String label, ObjectId id, Der value) {
            this(label, id, value, Category.OTHER);
        }

        public boolean keptAsAuthority() {
            return category == Category.AUTHORITY;
        }
    }

    /**
     * A public key ({@code CKO_PUBLIC_KEY}).
     *
     * @param print by which the certificate of this key is known; empty where the module does not tell the key
     */
    record PublicKeyObject(String label, ObjectId id, Optional<KeyPrint> print) implements TokenObject {
        public PublicKeyObject {
            label = Cpf.maskedIn(label);
        }

        /** A key of which no more is known. */
        public PublicKeyObject(String label, ObjectId id) {
            this(label, id, Optional.empty());
        }
    }

    /** A private key ({@code CKO_PRIVATE_KEY}); most tokens hide theirs until login. */
    record PrivateKeyObject(String label, ObjectId id) implements TokenObject {
        public PrivateKeyObject {
            label = Cpf.maskedIn(label);
        }
    }

    /** A secret key ({@code CKO_SECRET_KEY}). */
    record SecretKeyObject(String label, ObjectId id) implements TokenObject {
        public SecretKeyObject {
            label = Cpf.maskedIn(label);
        }
    }

    /** Free data of an application ({@code CKO_DATA}). */
    record DataObject(String label, ObjectId id) implements TokenObject {
        public DataObject {
            label = Cpf.maskedIn(label);
        }
    }

    /**
     * An object of any other class, such as a profile, a hardware feature or a vendor's own.
     *
     * @param objectClass {@code CKA_CLASS}, unsigned
     */
    record OtherObject(String label, ObjectId id, long objectClass) implements TokenObject {
        public OtherObject {
            label = Cpf.maskedIn(label);
        }
    }
}
