package org.tokentriage.token;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Every way in which reading a token can fail that a person can do something about. */
public sealed interface TokenFailure {

    /** No PKCS#11 library lies where SafeSign puts it. */
    record NoModule(List<Path> searched) implements TokenFailure {
        public NoModule {
            searched = List.copyOf(searched);
        }
    }

    /** The chosen library file does not exist or is a folder. */
    record ModuleMissing(Path path) implements TokenFailure {}

    /** The file cannot be read by this user. */
    record ModuleUnreadable(Path path) implements TokenFailure {}

    /** The library was made for another processor or word size than this program. */
    record ModuleArchitecture(Path path, String found, String needed) implements TokenFailure {}

    /** The file is no library of this system, or a library that is cut off or offers no PKCS#11. */
    record NotPkcs11(Path path) implements TokenFailure {}

    /** The system refused to load the library; most often another library that it needs is missing. */
    record ModuleUnloadable(Path path) implements TokenFailure {}

    /** A native library of this program itself is missing or cannot be loaded: the installation is damaged. */
    record ProgramDamaged(Path part) implements TokenFailure {}

    /** The module sees no reader. */
    record NoReader() implements TokenFailure {}

    /** There are readers, but none holds a token. */
    record NoToken() implements TokenFailure {}

    /** No slot has the id that was asked for. */
    record NoSuchSlot(long id) implements TokenFailure {}

    /** The module does not know the token: another maker's product manages it. */
    record TokenNotRecognised() implements TokenFailure {}

    /** Another software manages the token; SafeSign never will. */
    record ForeignToken(String product, String software) implements TokenFailure {}

    /** A token is connected, but the smart-card service does not run. */
    record ServiceStopped() implements TokenFailure {}

    /**
     * The smart-card service refuses this program.
     *
     * @param code the name of its answer, such as {@code SCARD_E_NO_ACCESS}
     */
    record ServiceFailed(String code) implements TokenFailure {}

    /** The smart-card service did not answer. */
    record ServiceNotAnswering(Duration waited) implements TokenFailure {}

    /** Another program keeps the card in this reader to itself. */
    record CardBusy(String reader) implements TokenFailure {}

    /** The card in this reader does not answer. */
    record CardMute(String reader) implements TokenFailure {}

    /** Seen from a remote desktop session, the readers are those of the computer that one sits at. */
    record RemoteSession() implements TokenFailure {}

    /** The token went away while it was read. */
    record TokenRemoved(String code) implements TokenFailure {}

    /**
     * The module answered with an error.
     *
     * @param function the PKCS#11 function that failed, such as {@code C_Initialize}
     * @param code the name of the answer, such as {@code CKR_DEVICE_ERROR}
     */
    record ModuleError(String function, String code) implements TokenFailure {}

    /**
     * The module ended the process that it ran in, or garbled what that process had to say.
     *
     * @param function the PKCS#11 function that was called last
     * @param exitCode of the process, as the system tells it
     */
    record ModuleCrashed(String function, int exitCode) implements TokenFailure {}

    /**
     * The module did not come back in time and was ended.
     *
     * @param function the PKCS#11 function that was called last
     * @param waited how long it was waited for
     */
    record ModuleNotAnswering(String function, Duration waited) implements TokenFailure {}

    /** The module or the token shows more than can be true. */
    record BeyondLimit(Limit limit) implements TokenFailure {}
}
