package org.tokentriage.token.pkcs11;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tokentriage.system.OperatingSystem;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFailure.ModuleArchitecture;
import org.tokentriage.token.TokenFailure.ModuleMissing;
import org.tokentriage.token.TokenFailure.ModuleUnreadable;
import org.tokentriage.token.TokenFailure.NotPkcs11;

/**
 * A library file that somebody wants to load as a PKCS#11 module, looked at before that is tried: the system's own messages say
 * little, and the wrapper reads uninitialised memory when the entry point is missing.
 */
record ModuleFile(Path path) {

    private static final String ENTRY_POINT = "C_GetFunctionList";

    /** Why this file cannot be a module of a process of this kind; empty when it may be loaded. */
    Optional<TokenFailure> problem(OperatingSystem system, Machine machine) {
        if (!Files.isRegularFile(path)) {
            return Optional.of(new ModuleMissing(path));
        }
        try (var bytes = LibraryBytes.open(path)) {
            return problem(Library.in(bytes), system, machine);
        } catch (MalformedLibraryException malformed) {
            return Optional.of(new NotPkcs11(path));
        } catch (IOException refused) {
            return Optional.of(new ModuleUnreadable(path));
        }
    }

    /** The version that the file itself carries, as Windows shows it; empty where there is none. */
    Optional<String> fileVersion() {
        try (var bytes = LibraryBytes.open(path)) {
            return Library.in(bytes).version();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<TokenFailure> problem(Library library, OperatingSystem system, Machine machine)
            throws IOException {
        if (library.system() != system || library.machines().isEmpty()) {
            return Optional.of(new NotPkcs11(path));
        }
        if (!library.machines().contains(machine)) {
            return Optional.of(new ModuleArchitecture(path, words(library), machine.words()));
        }
        return library.exports(ENTRY_POINT) ? Optional.empty() : Optional.of(new NotPkcs11(path));
    }

    private static String words(Library library) {
        return library.machines().stream().map(Machine::words).sorted().collect(Collectors.joining(", "));
    }
}
