package org.tokentriage.token.pkcs11;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.system.OperatingSystem;

/** A dynamic library as its own file describes it, without loading it. */
sealed interface Library permits ElfLibrary, PeLibrary, MachLibrary {

    OperatingSystem system();

    /** The processors it was made for; none when that is one which no SafeSign was ever made for. */
    Set<Machine> machines();

    /** Whether programs may look up a function of this name in it. */
    boolean exports(String function) throws IOException;

    /** The version in it, such as {@code 3.9.24.1}; only Windows keeps one there. */
    default Optional<String> version() throws IOException {
        return Optional.empty();
    }

    /**
     * Recognises a library by its first bytes.
     *
     * @throws MalformedLibraryException when it is none
     */
    static Library in(LibraryBytes bytes) throws IOException {
        var magic = bytes.piece(0, Integer.BYTES).getInt();
        if (magic == ElfLibrary.MAGIC) {
            return ElfLibrary.read(bytes);
        }
        if ((magic & 0xFFFF) == PeLibrary.MAGIC) {
            return PeLibrary.read(bytes);
        }
        if (magic == MachLibrary.MAGIC || magic == MachLibrary.UNIVERSAL_MAGIC) {
            return MachLibrary.read(bytes);
        }
        throw new MalformedLibraryException("starts with " + Integer.toHexString(magic));
    }
}
