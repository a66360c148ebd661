package org.tokentriage.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.preferences.PreferencesFile.Kept;

class PreferencesFileTest {

    private static final Preferences CHOSEN = new Preferences(
            Appearance.DARK,
            20,
            Optional.of(Locale.ENGLISH),
            Optional.of(Path.of("C:\\Programas \"novos\"\\Área de Trabalho\\aetpkss1.dll")),
            Optional.of(new WindowPlace(-1280, 0, 960, 680, true)));

    @TempDir
    Path home;

    private PreferencesFile file;

    @BeforeEach
    void atHome() {
        file = new PreferencesFile(home.resolve("TokenTriage"));
    }

    @Test
    void whoeverNeverChoseHasTheUsualAndLeavesNothing() {
        assertThat(file.read()).isEqualTo(new Kept(Preferences.USUAL, false));
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void whatWasChosenIsThereAtTheNextStart() throws IOException {
        file.write(Preferences.USUAL);
        file.write(CHOSEN);

        assertThat(new PreferencesFile(home.resolve("TokenTriage")).read()).isEqualTo(new Kept(CHOSEN, false));
        assertThat(home.resolve("TokenTriage")).isDirectoryContaining("glob:**user.toml");
        assertThat(home.resolve("TokenTriage").toFile().list()).containsExactly("user.toml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appearance",
                "appearance = \"PINK\"",
                "text_size = 12",
                "text_size = 27",
                "text_size = 999999999999",
                "text_size = \"grande\"",
                "library = \"C:\\new\"",
                "library = \"a\u0000b\"",
                "window_width = 960",
                "window_x = 1\nwindow_y = 1\nwindow_width = 0\nwindow_height = 1",
                "[window]",
                "\u0000\u0001\u0002"
            })
    void whatIsDamagedIsTheUsualAndSaid(String text) throws IOException {
        given(text);

        assertThat(file.read()).isEqualTo(new Kept(Preferences.USUAL, true));
    }

    @Test
    void aTextThatIsNotUtf8OrFarTooLongIsDamaged() throws IOException {
        given("");
        Files.write(home.resolve("TokenTriage").resolve("user.toml"), new byte[] {(byte) 0xC3, (byte) 0x28});
        assertThat(file.read().damaged()).isTrue();

        given("#".repeat(100_000));
        assertThat(file.read().damaged()).isTrue();
    }

    @Test
    void anotherVersionsKeysAndCommentsAreLeftAlone() throws IOException {
        given("\uFEFF# note\r\n\r\nfuture_key = \"x\"\r\ntext_size = 16\r\n");

        assertThat(file.read().preferences().textSize()).isEqualTo(16);
        assertThat(file.read().damaged()).isFalse();
    }

    @Test
    void theNextChoiceTakesThePlaceOfWhatIsDamaged() throws IOException {
        given("{");

        file.write(CHOSEN);

        assertThat(file.read()).isEqualTo(new Kept(CHOSEN, false));
    }

    private void given(String text) throws IOException {
        Files.createDirectories(home.resolve("TokenTriage"));
        Files.writeString(home.resolve("TokenTriage").resolve("user.toml"), text);
    }
}
