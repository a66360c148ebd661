package org.tokentriage.token.pkcs11;

import static org.tokentriage.token.pkcs11.ObjectAttributes.CLASS;
import static org.tokentriage.token.pkcs11.ObjectAttributes.ID;
import static org.tokentriage.token.pkcs11.ObjectAttributes.LABEL;
import static org.tokentriage.token.pkcs11.ObjectAttributes.VALUE;

import iaik.pkcs.pkcs11.wrapper.CK_ATTRIBUTE;
import java.util.List;
import java.util.OptionalLong;
import org.tokentriage.token.ReadingStep.Kind;

/** The searches of one reading, in their order. */
enum ObjectSearch {
    CERTIFICATES(Kind.CERTIFICATES, OptionalLong.of(ObjectAttributes.CERTIFICATE)),
    PUBLIC_KEYS(Kind.PUBLIC_KEYS, OptionalLong.of(ObjectAttributes.PUBLIC_KEY)),
    PRIVATE_KEYS(Kind.PRIVATE_KEYS, OptionalLong.of(ObjectAttributes.PRIVATE_KEY)),
    SECRET_KEYS(Kind.OTHERS, OptionalLong.of(ObjectAttributes.SECRET_KEY)),
    DATA(Kind.OTHERS, OptionalLong.of(ObjectAttributes.DATA)),
    EVERYTHING(Kind.OTHERS, OptionalLong.empty());

    private final Kind step;
    private final OptionalLong objectClass;

    ObjectSearch(Kind step, OptionalLong objectClass) {
        this.step = step;
        this.objectClass = objectClass;
    }

    Kind step() {
        return step;
    }

    /** The template of the search; an empty one finds everything. */
    CK_ATTRIBUTE[] condition() {
        if (objectClass.isEmpty()) {
            return new CK_ATTRIBUTE[0];
        }
        var condition = new CK_ATTRIBUTE();
        condition.type = CLASS;
        condition.pValue = objectClass.getAsLong();
        return new CK_ATTRIBUTE[] {condition};
    }

    /** The attributes that its finds are likely to have. */
    List<Long> attributes() {
        return switch (this) {
            case CERTIFICATES -> List.of(CLASS, LABEL, ID, VALUE);
            case PUBLIC_KEYS, PRIVATE_KEYS, SECRET_KEYS -> List.of(CLASS, LABEL, ID);
            case DATA, EVERYTHING -> List.of(CLASS, LABEL);
        };
    }
}
