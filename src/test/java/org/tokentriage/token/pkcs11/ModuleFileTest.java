package org.tokentriage.token.pkcs11;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.tokentriage.system.OperatingSystem.LINUX;
import static org.tokentriage.system.OperatingSystem.MACOS;
import static org.tokentriage.system.OperatingSystem.WINDOWS;
import static org.tokentriage.token.pkcs11.Machine.ARM64;
import static org.tokentriage.token.pkcs11.Machine.X86_64;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.system.NativeFolder;
import org.tokentriage.system.OperatingSystem;
import org.tokentriage.testing.SoftHsm;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFailure.ModuleArchitecture;
import org.tokentriage.token.TokenFailure.ModuleMissing;
import org.tokentriage.token.TokenFailure.NotPkcs11;

class ModuleFileTest {

    private static final String ENTRY_POINT = "C_GetFunctionList";

    @TempDir
    private Path folder;

    @Test
    void aRealModuleMayBeLoaded() {
        assertThat(new ModuleFile(SoftHsm.MODULE).problem(LINUX, X86_64)).isEmpty();
    }

    @Test
    void windowsKeepsAVersionAmongTheResources() throws IOException {
        var image = ByteBuffer.wrap(LibraryImages.windows(0x8664, ENTRY_POINT)).order(ByteOrder.LITTLE_ENDIAN);
        var resourceDirectory = 0x98 + 112 + 16;
        image.putInt(resourceDirectory, 0x1100).putInt(resourceDirectory + 4, 0x80);
        image.putInt(0x520, 0xFEEF04BD).putInt(0x528, 3 << 16 | 9).putInt(0x52C, 24 << 16 | 1);
        var file = Files.write(folder.resolve("aetpkss1.dll"), image.array());

        assertThat(new ModuleFile(file).fileVersion()).contains("3.9.24.1");
        assertThat(new ModuleFile(SoftHsm.MODULE).fileVersion()).isEmpty();
    }

    @Test
    void whatDoesNotExistAndWhatIsAFolderIsMissing() {
        var nothing = folder.resolve("nothing.so");

        assertThat(new ModuleFile(nothing).problem(LINUX, X86_64)).contains(new ModuleMissing(nothing));
        assertThat(new ModuleFile(folder).problem(LINUX, X86_64)).contains(new ModuleMissing(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "a text file that somebody chose by mistake", "MZ", "\u007fELF", "PK\u0003\u0004zip"})
    void anotherKindOfFileIsNoModule(String content) throws IOException {
        assertThat(problem(content.getBytes(ISO_8859_1), LINUX, X86_64)).get().isInstanceOf(NotPkcs11.class);
    }

    @Test
    void aLibraryWithoutTheEntryPointIsNoModule() {
        var libc = Path.of("/lib/x86_64-linux-gnu/libc.so.6");

        assertThat(new ModuleFile(libc).problem(LINUX, X86_64)).contains(new NotPkcs11(libc));
    }

    @Test
    void aLibraryThatOnlyRefersToTheEntryPointIsNoModule() throws IOException {
        assertThat(problem(LibraryImages.linux(ENTRY_POINT, 1, 0x200), LINUX, X86_64))
                .isEmpty();
        assertThat(problem(LibraryImages.linux(ENTRY_POINT, 0, 0x200), LINUX, X86_64))
                .contains(new NotPkcs11(file()));
    }

    @Test
    void aLibraryOfWhichTheLoaderWouldMapMoreThanThereIsIsNoModule() throws IOException {
        assertThat(problem(LibraryImages.linux(ENTRY_POINT, 1, 0x201), LINUX, X86_64))
                .contains(new NotPkcs11(file()));
    }

    /** e_ident[EI_CLASS] stands at 4, e_machine at 18. */
    @ParameterizedTest
    @CsvSource({"18, 3, 32 bits (x86)", "18, 183, 64 bits (ARM)", "18, 40, 32 bits (ARM)", "4, 1, 32 bits (x86)"})
    void anotherProcessorsLibraryIsNamedInWords(int offset, int value, String words) throws IOException {
        var library = Files.readAllBytes(SoftHsm.MODULE);
        library[offset] = (byte) value;

        assertThat(problem(library, LINUX, X86_64)).contains(new ModuleArchitecture(file(), words, "64 bits (x86-64)"));
    }

    @Test
    void aProcessorThatNoSafeSignKnowsMakesNoModule() throws IOException {
        var library = Files.readAllBytes(SoftHsm.MODULE);
        library[18] = (byte) 243;

        assertThat(problem(library, LINUX, X86_64)).contains(new NotPkcs11(file()));
    }

    @Test
    void aModuleThatIsCutOffAnywhereIsNoModule() throws IOException {
        var library = Files.readAllBytes(SoftHsm.MODULE);
        for (var length = 0; length < library.length; length += 1 + length / 10) {
            assertThat(problem(Arrays.copyOf(library, length), LINUX, X86_64))
                    .as("%s bytes", length)
                    .contains(new NotPkcs11(file()));
        }
        assertThat(problem(Arrays.copyOf(library, library.length - 1), LINUX, X86_64))
                .contains(new NotPkcs11(file()));
    }

    @Test
    void anotherSystemsModuleIsNoModuleHere() throws IOException {
        assertThat(problem(LibraryImages.windows(0x8664, ENTRY_POINT), LINUX, X86_64))
                .contains(new NotPkcs11(file()));
        assertThat(new ModuleFile(SoftHsm.MODULE).problem(WINDOWS, X86_64)).contains(new NotPkcs11(SoftHsm.MODULE));
    }

    @ParameterizedTest
    @CsvSource({"0x8664, X86_64", "0xAA64, ARM64", "0x014C, X86"})
    void windowsModulesAreKnown(String machine, Machine process) throws IOException {
        var library = LibraryImages.windows(Integer.decode(machine), ENTRY_POINT);

        assertThat(problem(library, WINDOWS, process)).isEmpty();
    }

    @Test
    void aWindowsLibraryOf32BitsIsNamedInWords() throws IOException {
        assertThat(problem(LibraryImages.windows(0x014C, ENTRY_POINT), WINDOWS, X86_64))
                .contains(new ModuleArchitecture(file(), "32 bits (x86)", "64 bits (x86-64)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C_GetFunctionLis", "C_GetFunctionList2", "_C_GetFunctionList", "DllMain"})
    void aWindowsLibraryWithoutTheEntryPointIsNoModule(String export) throws IOException {
        assertThat(problem(LibraryImages.windows(0x8664, export), WINDOWS, X86_64))
                .contains(new NotPkcs11(file()));
    }

    @Test
    void aWindowsModuleThatIsCutOffIsNoModule() throws IOException {
        var library = LibraryImages.windows(0x8664, ENTRY_POINT);
        for (var length = 0; length < library.length; length++) {
            assertThat(problem(Arrays.copyOf(library, length), WINDOWS, X86_64))
                    .as("%s bytes", length)
                    .contains(new NotPkcs11(file()));
        }
    }

    @Test
    void theExportsOfARealWindowsLibraryAreFound() throws IOException {
        var wrapper = Path.of(System.getProperty(NativeFolder.PROPERTY), "windows-x86_64", "pkcs11wrapper.dll");
        try (var bytes = LibraryBytes.open(wrapper)) {
            var library = Library.in(bytes);

            assertThat(library.machines()).containsExactly(X86_64);
            assertThat(library.exports("Java_iaik_pkcs_pkcs11_wrapper_PKCS11Implementation_connect"))
                    .isTrue();
            assertThat(library.exports(ENTRY_POINT)).isFalse();
        }
    }

    @Test
    void macModulesAreKnown() throws IOException {
        var intel = LibraryImages.mac(0x0100_0007, "_" + ENTRY_POINT);
        var arm = LibraryImages.mac(0x0100_000C, "_" + ENTRY_POINT);

        assertThat(problem(intel, MACOS, X86_64)).isEmpty();
        assertThat(problem(LibraryImages.universal(intel, arm), MACOS, ARM64)).isEmpty();
        assertThat(problem(LibraryImages.mac(0x0100_0007, "_main"), MACOS, X86_64))
                .contains(new NotPkcs11(file()));
        assertThat(problem(intel, MACOS, ARM64))
                .contains(new ModuleArchitecture(file(), "64 bits (x86-64)", "64 bits (ARM)"));
    }

    @Test
    void aJavaClassIsNoLibraryThoughItBeginsLikeOne() throws IOException {
        var javaClass = new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 65};

        assertThat(problem(Arrays.copyOf(javaClass, 500), MACOS, X86_64)).contains(new NotPkcs11(file()));
    }

    @Test
    void noBytesWhateverMakeTheCheckFail() throws IOException {
        var random = new Random(20261101);
        for (var image : List.of(
                LibraryImages.linux(ENTRY_POINT, 1, 0x200),
                LibraryImages.windows(0x8664, ENTRY_POINT),
                LibraryImages.mac(0x0100_0007, "_" + ENTRY_POINT),
                Files.readAllBytes(SoftHsm.MODULE))) {
            for (var round = 0; round < 100; round++) {
                Files.write(file(), damaged(image, random));
                for (var system : OperatingSystem.values()) {
                    assertThatCode(() -> new ModuleFile(file()).problem(system, X86_64))
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    private static byte[] damaged(byte[] image, Random random) {
        var damaged = image.clone();
        for (var i = 0; i < 4; i++) {
            damaged[random.nextInt(Math.min(damaged.length, 0x500))] = (byte) random.nextInt();
        }
        return damaged;
    }

    private Optional<TokenFailure> problem(byte[] library, OperatingSystem system, Machine machine) throws IOException {
        Files.write(file(), library);
        return new ModuleFile(file()).problem(system, machine);
    }

    private Path file() {
        return folder.resolve("library");
    }
}
