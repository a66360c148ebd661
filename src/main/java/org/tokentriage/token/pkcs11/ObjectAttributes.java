package org.tokentriage.token.pkcs11;

import iaik.pkcs.pkcs11.wrapper.CK_ATTRIBUTE;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tokentriage.certificate.key.KeyPrint;
import org.tokentriage.token.Der;
import org.tokentriage.token.Limit;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.CertificateObject;
import org.tokentriage.token.TokenObject.CertificateObject.Category;
import org.tokentriage.token.TokenObject.DataObject;
import org.tokentriage.token.TokenObject.OtherObject;
import org.tokentriage.token.TokenObject.PrivateKeyObject;
import org.tokentriage.token.TokenObject.PublicKeyObject;
import org.tokentriage.token.TokenObject.SecretKeyObject;

/**
 * The attributes of one object (PKCS#11 v2.40 section 5.7). Several are asked for in one call; where one of them spoils the
 * answer for all, each is asked for alone.
 */
final class ObjectAttributes {

    static final int DATA = 0x0;
    static final int CERTIFICATE = 0x1;
    static final int PUBLIC_KEY = 0x2;
    static final int PRIVATE_KEY = 0x3;
    static final int SECRET_KEY = 0x4;

    /** {@code CK_CERTIFICATE_CATEGORY_AUTHORITY} (PKCS#11 v2.40 section 4.6.2). */
    static final int AUTHORITY = 2;

    static final int RSA = 0x0;
    static final int ELLIPTIC = 0x3;

    static final long CLASS = 0x0;
    static final long LABEL = 0x3;
    static final long VALUE = 0x11;
    static final long CATEGORY = 0x87;
    static final long KEY_TYPE = 0x100;
    static final long ID = 0x102;
    static final long MODULUS = 0x120;
    static final long EC_POINT = 0x181;

    private static final long UNAVAILABLE = -1;

    private final Cryptoki cryptoki;
    private final long session;
    private final long object;
    private final Map<Long, @Nullable Object> known = new HashMap<>();

    private ObjectAttributes(Cryptoki cryptoki, long session, long object) {
        this.cryptoki = cryptoki;
        this.session = session;
        this.object = object;
    }

    /** @param types the attributes that the object is likely to have, {@link #CLASS} among them */
    static ObjectAttributes of(Cryptoki cryptoki, long session, long object, List<Long> types)
            throws CryptokiException {
        var attributes = new ObjectAttributes(cryptoki, session, object);
        try {
            attributes.ask(types);
        } catch (CryptokiException spoiled) {
            for (var type : types) {
                attributes.askAlone(type);
            }
        }
        return attributes;
    }

    /** Only certificates and keys are joined by a {@code CKA_ID} (PKCS#11 v2.40 sections 4.6.3 and 4.7): others are not asked. */
    TokenObject toObject() throws CryptokiException {
        var objectClass = value(CLASS) instanceof Long number ? number : UNAVAILABLE;
        return switch ((int) objectClass) {
            case DATA -> new DataObject(label(), ObjectId.NONE);
            case CERTIFICATE -> new CertificateObject(label(), id(), der(), category());
            case PUBLIC_KEY -> new PublicKeyObject(label(), id(), print());
            case PRIVATE_KEY -> new PrivateKeyObject(label(), id());
            case SECRET_KEY -> new SecretKeyObject(label(), id());
            default -> new OtherObject(label(), ObjectId.NONE, objectClass);
        };
    }

    private String label() throws CryptokiException {
        return value(LABEL) instanceof char[] label ? FieldText.of(label) : "";
    }

    private ObjectId id() throws CryptokiException {
        return value(ID) instanceof byte[] id ? ObjectId.of(id) : ObjectId.NONE;
    }

    private Der der() throws CryptokiException {
        return new Der(
                value(VALUE) instanceof byte[] der && der.length <= Limit.CERTIFICATE_BYTES.most() ? der : new byte[0]);
    }

    /** What was not asked with the others was not sought as an authority's. */
    private Category category() {
        return known.get(CATEGORY) instanceof Long number && number == AUTHORITY ? Category.AUTHORITY : Category.OTHER;
    }

    /** Which of the two a key has depends on its kind: what was not asked with the others is not asked now. */
    private Optional<KeyPrint> print() {
        if (known.get(MODULUS) instanceof byte[] modulus) {
            return Optional.of(KeyPrint.ofModulus(modulus));
        }
        return known.get(EC_POINT) instanceof byte[] point ? Optional.of(KeyPrint.ofPoint(point)) : Optional.empty();
    }

    private @Nullable Object value(long type) throws CryptokiException {
        if (!known.containsKey(type)) {
            askAlone(type);
        }
        return known.get(type);
    }

    /** One attribute that cannot be had does not lose the object, unless nobody knows then what it is. */
    private void askAlone(long type) throws CryptokiException {
        try {
            ask(List.of(type));
        } catch (CryptokiException answer) {
            if (answer.tokenGone() || type == CLASS) {
                throw answer;
            }
            known.put(type, null);
        }
    }

    private void ask(List<Long> types) throws CryptokiException {
        var attributes = types.stream().map(ObjectAttributes::of).toArray(CK_ATTRIBUTE[]::new);
        cryptoki.attributes(session, object, attributes);
        for (var attribute : attributes) {
            known.put(attribute.type, attribute.pValue);
        }
    }

    private static CK_ATTRIBUTE of(long type) {
        var attribute = new CK_ATTRIBUTE();
        attribute.type = type;
        return attribute;
    }
}
