package org.tokentriage.token.pkcs11;

import iaik.pkcs.pkcs11.wrapper.PKCS11Exception;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFailure.ModuleError;
import org.tokentriage.token.TokenFailure.TokenNotRecognised;
import org.tokentriage.token.TokenFailure.TokenRemoved;

/** An answer of a PKCS#11 function other than {@code CKR_OK} (PKCS#11 v2.40 section 5.1). */
final class CryptokiException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int DEVICE_REMOVED = 0x32;
    private static final int OBJECT_HANDLE_INVALID = 0x82;
    private static final int SESSION_CLOSED = 0xB0;
    private static final int SESSION_HANDLE_INVALID = 0xB3;
    private static final int TOKEN_NOT_PRESENT = 0xE0;
    private static final int TOKEN_NOT_RECOGNIZED = 0xE1;
    private static final int CRYPTOKI_ALREADY_INITIALIZED = 0x191;

    private final String function;
    private final String name;
    private final int code;

    CryptokiException(String function, PKCS11Exception answer) {
        super(function + ": " + answer.getMessage(), answer);
        this.function = function;
        this.name = String.valueOf(answer.getMessage());
        this.code = (int) answer.getErrorCode();
    }

    boolean alreadyInitialised() {
        return code == CRYPTOKI_ALREADY_INITIALIZED;
    }

    boolean noToken() {
        return code == TOKEN_NOT_PRESENT;
    }

    /** Whether the token, or the session with it, has gone: nothing that was asked for will come any more. */
    boolean tokenGone() {
        return failure() instanceof TokenRemoved;
    }

    /** What people can be told. A token that is pulled out shows itself in several answers, depending on the moment. */
    TokenFailure failure() {
        return switch (code) {
            case DEVICE_REMOVED, TOKEN_NOT_PRESENT, SESSION_CLOSED, SESSION_HANDLE_INVALID, OBJECT_HANDLE_INVALID ->
                new TokenRemoved(name);
            case TOKEN_NOT_RECOGNIZED -> new TokenNotRecognised();
            default -> new ModuleError(function, name);
        };
    }
}
