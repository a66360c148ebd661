package org.tokentriage.token.pkcs11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure.NoModule;

class SafeSignPlacesTest {

    private static final Map<String, String> WINDOWS =
            Map.of("SystemRoot", "C:\\Windows", "ProgramFiles", "C:\\Program Files");

    @Test
    void windowsFoldersAreThoseOfThisComputer() {
        assertThat(SafeSignPlaces.on(OperatingSystem.WINDOWS, WINDOWS::get))
                .extracting(Path::toString)
                .containsExactly(
                        "C:\\Windows\\System32\\aetpkss1.dll",
                        "C:\\Program Files\\Giesecke+Devrient\\StarSign\\StarSign CUT\\aetpkss1.dll");
    }

    @Test
    void aFolderThatThisComputerDoesNotNameIsLeftOut() {
        assertThat(SafeSignPlaces.on(OperatingSystem.WINDOWS, Map.of("SystemRoot", "D:\\W")::get))
                .extracting(Path::toString)
                .containsExactly("D:\\W\\System32\\aetpkss1.dll");
    }

    @Test
    void debianComesBeforeRedHat() {
        assertThat(SafeSignPlaces.on(OperatingSystem.LINUX, name -> null))
                .startsWith(Path.of("/usr/lib/libaetpkss.so"))
                .endsWith(Path.of("/usr/lib64/libaetpkss.so"));
    }

    @ParameterizedTest
    @EnumSource
    void everySystemHasPlaces(OperatingSystem system) {
        assertThat(SafeSignPlaces.on(system, WINDOWS::get)).isNotEmpty();
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
}
