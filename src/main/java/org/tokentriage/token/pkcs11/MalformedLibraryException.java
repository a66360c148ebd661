package org.tokentriage.token.pkcs11;

import java.io.IOException;

/** A file that is no library, or one that is cut off: something in it points where nothing is. */
final class MalformedLibraryException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedLibraryException(String what) {
        super(what);
    }
}
