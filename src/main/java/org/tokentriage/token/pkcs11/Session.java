package org.tokentriage.token.pkcs11;

import iaik.pkcs.pkcs11.wrapper.CK_ATTRIBUTE;
import java.util.ArrayList;
import java.util.List;
import org.tokentriage.token.Limit;
import org.tokentriage.token.TokenException;

/** A read-only session with a token, without login: it sees the public objects (PKCS#11 v2.40 section 5.6). */
final class Session implements AutoCloseable {

    private static final int HANDLES_AT_ONCE = 64;

    private final Cryptoki cryptoki;
    private final long handle;

    private Session(Cryptoki cryptoki, long handle) {
        this.cryptoki = cryptoki;
        this.handle = handle;
    }

    static Session open(Cryptoki cryptoki, long slot) throws CryptokiException {
        return new Session(cryptoki, cryptoki.openSession(slot));
    }

    /**
     * The handles of all objects that have these attributes, in the module's order.
     *
     * @throws TokenException when there is no end to them
     */
    List<Long> find(CK_ATTRIBUTE... wanted) throws CryptokiException, TokenException {
        cryptoki.beginSearch(handle, wanted);
        try (var search = new Search()) {
            return search.results();
        }
    }

    /** Asks for several attributes of an object in one call. */
    ObjectAttributes attributes(long object, List<Long> types) throws CryptokiException {
        return ObjectAttributes.of(cryptoki, handle, object, types);
    }

    @Override
    public void close() throws CryptokiException {
        cryptoki.closeSession(handle);
    }

    private final class Search implements AutoCloseable {

        List<Long> results() throws CryptokiException, TokenException {
            var results = new ArrayList<Long>();
            var found = cryptoki.found(handle, HANDLES_AT_ONCE);
            while (found.length > 0) {
                for (var object : found) {
                    results.add(object);
                }
                Limit.OBJECTS.allow(results.size());
                found = cryptoki.found(handle, HANDLES_AT_ONCE);
            }
            return results;
        }

        @Override
        public void close() throws CryptokiException {
            cryptoki.endSearch(handle);
        }
    }
}
