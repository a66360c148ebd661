package org.tokentriage.cli.scan;

import org.tokentriage.token.TokenObject;

/** PKCS#11's names of object classes (v2.40 section 4.2, v3.0 section 4.2). */
public final class ObjectClass {

    private ObjectClass() {}

    /** {@return such as CKO_CERTIFICATE; CKO_0x80000123 for a class without a standard name} */
    public static String name(TokenObject object) {
        return switch (object) {
            case TokenObject.CertificateObject certificate -> "CKO_CERTIFICATE";
            case TokenObject.PublicKeyObject key -> "CKO_PUBLIC_KEY";
            case TokenObject.PrivateKeyObject key -> "CKO_PRIVATE_KEY";
            case TokenObject.SecretKeyObject key -> "CKO_SECRET_KEY";
            case TokenObject.DataObject data -> "CKO_DATA";
            case TokenObject.OtherObject other -> name(other.objectClass());
        };
    }

    private static String name(long objectClass) {
        return switch ((int) objectClass) {
            case 5 -> "CKO_HW_FEATURE";
            case 6 -> "CKO_DOMAIN_PARAMETERS";
            case 7 -> "CKO_MECHANISM";
            case 8 -> "CKO_OTP_KEY";
            case 9 -> "CKO_PROFILE";
            default -> "CKO_0x" + Long.toHexString(objectClass);
        };
    }
}
