package org.tokentriage.token.pkcs11;

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
import java.util.stream.Stream;
import org.tokentriage.token.ReadingStep.Kind;

/**
 * The searches of one reading, in their order. Public keys are sought by their kind first, which tells what they can be asked: one
 * attribute that an object lacks spoils the answer for all.
 */
enum ObjectSearch {
    CERTIFICATES(Kind.CERTIFICATES, wanted(CLASS, CERTIFICATE), CLASS, LABEL, ID, VALUE),
    RSA_PUBLIC_KEYS(Kind.PUBLIC_KEYS, publicKeys(RSA), CLASS, LABEL, ID, MODULUS),
    ELLIPTIC_PUBLIC_KEYS(Kind.PUBLIC_KEYS, publicKeys(ELLIPTIC), CLASS, LABEL, ID, EC_POINT),
    PUBLIC_KEYS(Kind.PUBLIC_KEYS, wanted(CLASS, PUBLIC_KEY), CLASS, LABEL, ID),
    PRIVATE_KEYS(Kind.PRIVATE_KEYS, wanted(CLASS, PRIVATE_KEY), CLASS, LABEL, ID),
    SECRET_KEYS(Kind.OTHERS, wanted(CLASS, SECRET_KEY), CLASS, LABEL, ID),
    DATA(Kind.OTHERS, wanted(CLASS, ObjectAttributes.DATA), CLASS, LABEL),
    EVERYTHING(Kind.OTHERS, List.of(), CLASS, LABEL);

    private final Kind step;
    private final List<CK_ATTRIBUTE> condition;
    private final List<Long> attributes;

    ObjectSearch(Kind step, List<CK_ATTRIBUTE> condition, Long... attributes) {
        this.step = step;
        this.condition = condition;
        this.attributes = List.of(attributes);
    }

    Kind step() {
        return step;
    }

    /** Whether nothing else finds what this does. */
    boolean mustSucceed() {
        return this != RSA_PUBLIC_KEYS && this != ELLIPTIC_PUBLIC_KEYS;
    }

    /** The template of the search; an empty one finds everything. */
    CK_ATTRIBUTE[] condition() {
        return condition.toArray(CK_ATTRIBUTE[]::new);
    }

    /** The attributes that its finds are likely to have. */
    List<Long> attributes() {
        return attributes;
    }

    private static List<CK_ATTRIBUTE> publicKeys(long kind) {
        return Stream.of(wanted(CLASS, PUBLIC_KEY), wanted(KEY_TYPE, kind))
                .flatMap(List::stream)
                .toList();
    }

    private static List<CK_ATTRIBUTE> wanted(long type, long value) {
        var attribute = new CK_ATTRIBUTE();
        attribute.type = type;
        attribute.pValue = value;
        return List.of(attribute);
    }
}
