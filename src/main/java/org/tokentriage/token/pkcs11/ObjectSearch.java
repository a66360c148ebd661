package org.tokentriage.token.pkcs11;

import static org.tokentriage.token.pkcs11.ObjectAttributes.AUTHORITY;
import static org.tokentriage.token.pkcs11.ObjectAttributes.CATEGORY;
import static org.tokentriage.token.pkcs11.ObjectAttributes.CERTIFICATE;
import static org.tokentriage.token.pkcs11.ObjectAttributes.CLASS;
import static org.tokentriage.token.pkcs11.ObjectAttributes.EC_POINT;
import static org.tokentriage.token.pkcs11.ObjectAttributes.ELLIPTIC;
import static org.tokentriage.token.pkcs11.ObjectAttributes.ID;
import static org.tokentriage.token.pkcs11.ObjectAttributes.KEY_TYPE;
import static org.tokentriage.token.pkcs11.ObjectAttributes.LABEL;
import static org.tokentriage.token.pkcs11.ObjectAttributes.MODULUS;
import static org.tokentriage.token.pkcs11.ObjectAttributes.PRIVATE_KEY;
import static org.tokentriage.token.pkcs11.ObjectAttributes.PUBLIC_KEY;
import static org.tokentriage.token.pkcs11.ObjectAttributes.RSA;
import static org.tokentriage.token.pkcs11.ObjectAttributes.SECRET_KEY;
import static org.tokentriage.token.pkcs11.ObjectAttributes.VALUE;

import iaik.pkcs.pkcs11.wrapper.CK_ATTRIBUTE;
import java.util.List;
import org.tokentriage.token.ReadingStep.Kind;

/**
 * The searches of one reading, in their order. Public keys are sought by their kind first and certificates by their category, which tells
 * what they can be asked: one attribute that an object lacks spoils the answer for all.
 */
enum ObjectSearch {
    AUTHORITIES(Kind.CERTIFICATES),
    CERTIFICATES(Kind.CERTIFICATES),
    RSA_PUBLIC_KEYS(Kind.PUBLIC_KEYS),
    ELLIPTIC_PUBLIC_KEYS(Kind.PUBLIC_KEYS),
    PUBLIC_KEYS(Kind.PUBLIC_KEYS),
    PRIVATE_KEYS(Kind.PRIVATE_KEYS),
    SECRET_KEYS(Kind.OTHERS),
    DATA(Kind.OTHERS),
    EVERYTHING(Kind.OTHERS);

    private final Kind step;

    ObjectSearch(Kind step) {
        this.step = step;
    }

    Kind step() {
        return step;
    }

    /** Whether nothing else finds what this does. */
    boolean mustSucceed() {
        return this != AUTHORITIES && this != RSA_PUBLIC_KEYS && this != ELLIPTIC_PUBLIC_KEYS;
    }

    /** The template of the search; an empty one finds everything. */
    CK_ATTRIBUTE[] condition() {
        return switch (this) {
            case AUTHORITIES -> all(wanted(CLASS, CERTIFICATE), wanted(CATEGORY, AUTHORITY));
            case CERTIFICATES -> all(wanted(CLASS, CERTIFICATE));
            case RSA_PUBLIC_KEYS -> all(wanted(CLASS, PUBLIC_KEY), wanted(KEY_TYPE, RSA));
            case ELLIPTIC_PUBLIC_KEYS -> all(wanted(CLASS, PUBLIC_KEY), wanted(KEY_TYPE, ELLIPTIC));
            case PUBLIC_KEYS -> all(wanted(CLASS, PUBLIC_KEY));
            case PRIVATE_KEYS -> all(wanted(CLASS, PRIVATE_KEY));
            case SECRET_KEYS -> all(wanted(CLASS, SECRET_KEY));
            case DATA -> all(wanted(CLASS, ObjectAttributes.DATA));
            case EVERYTHING -> all();
        };
    }

    /** The attributes that its finds are likely to have. */
    List<Long> attributes() {
        return switch (this) {
            case AUTHORITIES -> List.of(CLASS, LABEL, ID, VALUE, CATEGORY);
            case CERTIFICATES -> List.of(CLASS, LABEL, ID, VALUE);
            case RSA_PUBLIC_KEYS -> List.of(CLASS, LABEL, ID, MODULUS);
            case ELLIPTIC_PUBLIC_KEYS -> List.of(CLASS, LABEL, ID, EC_POINT);
            case PUBLIC_KEYS, PRIVATE_KEYS, SECRET_KEYS -> List.of(CLASS, LABEL, ID);
            case DATA, EVERYTHING -> List.of(CLASS, LABEL);
        };
    }

    private static CK_ATTRIBUTE[] all(CK_ATTRIBUTE... wanted) {
        return wanted;
    }

    private static CK_ATTRIBUTE wanted(long type, long value) {
        var attribute = new CK_ATTRIBUTE();
        attribute.type = type;
        attribute.pValue = value;
        return attribute;
    }
}
