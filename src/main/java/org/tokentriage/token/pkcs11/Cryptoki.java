package org.tokentriage.token.pkcs11;

import iaik.pkcs.pkcs11.wrapper.CK_ATTRIBUTE;
import iaik.pkcs.pkcs11.wrapper.CK_C_INITIALIZE_ARGS;
import iaik.pkcs.pkcs11.wrapper.CK_INFO;
import iaik.pkcs.pkcs11.wrapper.CK_SLOT_INFO;
import iaik.pkcs.pkcs11.wrapper.CK_TOKEN_INFO;
import iaik.pkcs.pkcs11.wrapper.PKCS11;
import iaik.pkcs.pkcs11.wrapper.PKCS11Exception;
import java.util.function.Consumer;
import org.tokentriage.token.Observation;
import org.tokentriage.token.Observation.Calling;

/**
 * The PKCS#11 functions that this program calls (v2.40 sections 5.4 to 5.7): those that read. No other class calls any, so there
 * is no way from here to log in or to change a token.
 */
final class Cryptoki {

    private static final long OS_LOCKING_OK = 0x2;
    private static final long SERIAL_SESSION = 0x4;
    private static final boolean UTF_8 = true;

    private final PKCS11 functions;
    private final Consumer<Observation> observer;

    /** @param observer told of each function before it is called */
    Cryptoki(PKCS11 functions, Consumer<Observation> observer) {
        this.functions = functions;
        this.observer = observer;
    }

    void initialise() throws CryptokiException {
        var arguments = new CK_C_INITIALIZE_ARGS();
        arguments.flags = OS_LOCKING_OK;
        run("C_Initialize", () -> functions.C_Initialize(arguments, UTF_8));
    }

    void finish() throws CryptokiException {
        run("C_Finalize", () -> functions.C_Finalize(null));
    }

    CK_INFO info() throws CryptokiException {
        return ask("C_GetInfo", functions::C_GetInfo);
    }

    /** The ids of all slots, with a token or without. */
    long[] slots() throws CryptokiException {
        return ask("C_GetSlotList", () -> functions.C_GetSlotList(false));
    }

    CK_SLOT_INFO slot(long slot) throws CryptokiException {
        return ask("C_GetSlotInfo", () -> functions.C_GetSlotInfo(slot));
    }

    CK_TOKEN_INFO token(long slot) throws CryptokiException {
        return ask("C_GetTokenInfo", () -> functions.C_GetTokenInfo(slot));
    }

    /** Opens a session that cannot write. */
    long openSession(long slot) throws CryptokiException {
        return ask("C_OpenSession", () -> functions.C_OpenSession(slot, SERIAL_SESSION, null, null));
    }

    void closeSession(long session) throws CryptokiException {
        run("C_CloseSession", () -> functions.C_CloseSession(session));
    }

    /** Begins a search for the objects that have these attributes; for all objects when there is none. */
    void beginSearch(long session, CK_ATTRIBUTE... wanted) throws CryptokiException {
        run("C_FindObjectsInit", () -> functions.C_FindObjectsInit(session, wanted, UTF_8));
    }

    /** The handles of the next objects found, none at the end. */
    long[] found(long session, int atMost) throws CryptokiException {
        return ask("C_FindObjects", () -> functions.C_FindObjects(session, atMost));
    }

    void endSearch(long session) throws CryptokiException {
        run("C_FindObjectsFinal", () -> functions.C_FindObjectsFinal(session));
    }

    /** Fills in the attributes: the wrapper puts new ones into the array. */
    void attributes(long session, long object, CK_ATTRIBUTE... attributes) throws CryptokiException {
        run("C_GetAttributeValue", () -> functions.C_GetAttributeValue(session, object, attributes, UTF_8));
    }

    private void run(String function, Command command) throws CryptokiException {
        observer.accept(new Calling(function));
        try {
            command.run();
        } catch (PKCS11Exception answer) {
            throw new CryptokiException(function, answer);
        }
    }

    private <T> T ask(String function, Question<T> question) throws CryptokiException {
        observer.accept(new Calling(function));
        try {
            return question.ask();
        } catch (PKCS11Exception answer) {
            throw new CryptokiException(function, answer);
        }
    }

    @FunctionalInterface
    private interface Command {
        void run() throws PKCS11Exception;
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws PKCS11Exception;
    }
}
