package org.tokentriage.token.pkcs11;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.testing.SoftHsm;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure;

/** Asks for modules that cannot be one, by the way that the program takes. */
class UnusableModuleTest {

    @TempDir
    private Path folder;

    @Test
    void aMissingFile() {
        var file = folder.resolve("missing.so");

        assertThat(failure(file)).isEqualTo(new TokenFailure.ModuleMissing(file));
    }

    @Test
    void aPathThatIsNotAbsoluteIsToldAsWhatItMeans() {
        assertThat(failure(Path.of("missing.so")))
                .isEqualTo(new TokenFailure.ModuleMissing(Path.of("missing.so").toAbsolutePath()));
    }

    @Test
    void aTextFile() throws IOException {
        var file = Files.writeString(folder.resolve("readme.so"), "not a library");

        assertThat(failure(file)).isEqualTo(new TokenFailure.NotPkcs11(file));
    }

    @Test
    void aModuleThatIsCutOff() throws IOException {
        var whole = Files.readAllBytes(SoftHsm.MODULE);
        var file = Files.write(folder.resolve("cut.so"), Arrays.copyOf(whole, whole.length / 2));

        assertThat(failure(file)).isEqualTo(new TokenFailure.NotPkcs11(file));
    }

    @Test
    void aLibraryThatIsNoModule() {
        var libc = Path.of("/lib/x86_64-linux-gnu/libc.so.6");

        assertThat(failure(libc)).isEqualTo(new TokenFailure.NotPkcs11(libc));
    }

    @Test
    void aModuleForAnotherProcessor() throws IOException {
        var library = Files.readAllBytes(SoftHsm.MODULE);
        library[18] = 3;
        var file = Files.write(folder.resolve("x86.so"), library);

        assertThat(failure(file))
                .isEqualTo(new TokenFailure.ModuleArchitecture(file, "32 bits (x86)", "64 bits (x86-64)"));
    }

    @Test
    void aModuleThatTheSystemRefuses() throws IOException {
        var library = Files.readAllBytes(SoftHsm.MODULE);
        renameNeededLibrary(library);
        var file = Files.write(folder.resolve("orphan.so"), library);

        assertThat(failure(file)).isEqualTo(new TokenFailure.ModuleUnloadable(file));
    }

    /** So that the loader looks for a library that does not exist. */
    private static void renameNeededLibrary(byte[] library) {
        var needed = "libcrypto.so".getBytes(US_ASCII);
        for (var at = 0; at < library.length - needed.length; at++) {
            if (Arrays.equals(library, at, at + needed.length, needed, 0, needed.length)) {
                library[at + 3] = 'X';
                return;
            }
        }
        throw new AssertionError("SoftHSM no longer needs libcrypto");
    }

    private static TokenFailure failure(Path module) {
        var readers = new Pkcs11TokenReaders(InstantSource.system());
        return catchThrowableOfType(TokenException.class, () -> readers.open(Optional.of(module)))
                .failure();
    }
}
