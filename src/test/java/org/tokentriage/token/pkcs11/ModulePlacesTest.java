package org.tokentriage.token.pkcs11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tokentriage.system.OperatingSystem;
import org.tokentriage.token.InstalledModule;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure.NoModule;
import org.tokentriage.token.TokenFailure.NotPkcs11;
import org.tokentriage.token.pkcs11.ModulePlaces.Place;

class ModulePlacesTest {

    private static final Map<String, String> WINDOWS =
            Map.of("SystemRoot", "C:\\Windows", "ProgramFiles", "C:\\Program Files");

    @Test
    void windowsFoldersAreThoseOfThisComputer() {
        assertThat(safeSign(OperatingSystem.WINDOWS, WINDOWS::get))
                .extracting(Path::toString)
                .containsExactly(
                        "C:\\Windows\\System32\\aetpkss1.dll",
                        "C:\\Program Files\\Giesecke+Devrient\\StarSign\\StarSign CUT\\aetpkss1.dll");
    }

    @Test
    void aFolderThatThisComputerDoesNotNameIsLeftOut() {
        assertThat(safeSign(OperatingSystem.WINDOWS, Map.of("SystemRoot", "D:\\W")::get))
                .extracting(Path::toString)
                .containsExactly("D:\\W\\System32\\aetpkss1.dll");
    }

    @Test
    void debianComesBeforeRedHat() {
        assertThat(safeSign(OperatingSystem.LINUX, name -> null))
                .startsWith(Path.of("/usr/lib/libaetpkss.so"))
                .endsWith(Path.of("/usr/lib64/libaetpkss.so"));
    }

    @ParameterizedTest
    @EnumSource
    void everySystemHasPlaces(OperatingSystem system) {
        assertThat(safeSign(system, WINDOWS::get)).hasSizeGreaterThan(1);
    }

    @Test
    void ofEachProductTheFirstThatExistsIsFoundAndExaminedButNotLoaded(@TempDir Path folder) throws IOException {
        var text = Files.writeString(folder.resolve("b.so"), "no library");
        var places = List.of(
                new Place("One", folder.resolve("a.so")),
                new Place("One", text),
                new Place("One", Files.createFile(folder.resolve("c.so"))),
                new Place("Two", folder.resolve("d.so")));

        assertThat(InstalledModules.among(places))
                .containsExactly(new InstalledModule("One", text, Optional.empty(), Optional.of(new NotPkcs11(text))));
    }

    @Test
    void otherMakersAreKnownOnEverySystem() {
        for (var system : OperatingSystem.values()) {
            assertThat(ModulePlaces.on(system, WINDOWS::get))
                    .extracting(Place::product)
                    .startsWith("SafeSign")
                    .contains("SafeNet Authentication Client", "Watchdata", "DXSafe");
        }
    }

    @Test
    void theProductVersionIsReadFromTheRegistrysAnswer() {
        var answer = """

                HKEY_LOCAL_MACHINE\\SOFTWARE\\A.E.T. Europe B.V.\\SafeSign\\2.0
                    ProductVersion    REG_SZ    3.8.0.0

                """;

        assertThat(SafeSignProduct.inRegistryAnswer(answer)).contains("3.8.0.0");
        assertThat(SafeSignProduct.inRegistryAnswer("")).isEmpty();
    }

    @Test
    void theFirstFileThatExistsIsTaken(@TempDir Path folder) throws IOException, TokenException {
        var second = Files.createFile(folder.resolve("second"));
        var third = Files.createFile(folder.resolve("third"));

        assertThat(new ModuleLocator(List.of(folder.resolve("first"), second, third)).locate())
                .isEqualTo(second);
    }

    @Test
    void whoFindsNothingSaysWhereItLooked() {
        var places = List.of(Path.of("/nowhere/a.so"), Path.of("/nowhere/b.so"));

        assertThatThrownBy(new ModuleLocator(places)::locate)
                .asInstanceOf(InstanceOfAssertFactories.type(TokenException.class))
                .extracting(TokenException::failure)
                .isEqualTo(new NoModule(places));
    }

    private static List<Path> safeSign(OperatingSystem system, ModulePlaces.Environment environment) {
        return ModulePlaces.on(system, environment).stream()
                .filter(Place::isOurs)
                .map(Place::path)
                .toList();
    }
}
