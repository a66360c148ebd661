package org.tokentriage.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tokentriage.system.OperatingSystem;

class SystemAppearanceTest {

    /** As Windows 11 prints them with its theme Desert. */
    private static final String DESERT = """

            HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize
                AppsUseLightTheme    REG_DWORD    0x1


            HKEY_CURRENT_USER\\Control Panel\\Accessibility
                MessageDuration    REG_DWORD    0x5
            HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast
                Flags    REG_SZ    127
                High Contrast Scheme    REG_SZ

            HKEY_CURRENT_USER\\Control Panel\\Accessibility\\StickyKeys
                Flags    REG_SZ    510

            HKEY_CURRENT_USER\\Control Panel\\Colors
                GrayText    REG_SZ    103 103 103
                Hilight    REG_SZ    144 57 9
                HilightText    REG_SZ    255 245 227
                HotTrackingColor    REG_SZ    28 94 117
                Window    REG_SZ    255 250 239
                WindowText    REG_SZ    61 61 61

            HKEY_CURRENT_USER\\Control Panel\\Desktop
                UserPreferencesMask    REG_BINARY    9032078010000000
            """;

    private final SystemAppearance windows = new SystemAppearance(OperatingSystem.WINDOWS);

    @Test
    void understandsWindowsContrastThemeWithItsColours() {
        var desert = new Palette("#fffaef", "#3d3d3d", "#1c5e75", "#676767", "#903909", "#fff5e3");

        assertThat(windows.understood(DESERT)).isEqualTo(new SystemLooks(false, Optional.of(desert), true));
    }

    @Test
    void understandsWindowsWithoutHighContrast() {
        var usual = DESERT.replace("127", "126").replace("9032078010000000", "9E3E078012000000");

        assertThat(windows.understood(usual)).isEqualTo(SystemLooks.LIGHT);
        assertThat(windows.understood(usual.replace("0x1", "0x0"))).isEqualTo(SystemLooks.DARK);
    }

    @Test
    void coloursThatAreMissingOrNoneAreTheUsualOnes() {
        var garbled = DESERT.replaceAll("REG_SZ    \\d+ \\d+ \\d+", "REG_SZ    azul");

        assertThat(windows.understood(garbled).contrast()).contains(Palette.USUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "LINUX, 'org.gnome.desktop.interface color-scheme ''prefer-dark''', true, false, false",
        "LINUX, 'org.gnome.desktop.interface color-scheme ''default''', false, false, false",
        "LINUX, 'org.gnome.desktop.interface gtk-theme ''HighContrastInverse''', false, true, false",
        "LINUX, 'org.gnome.desktop.a11y.interface high-contrast true', false, true, false",
        "LINUX, 'org.gnome.desktop.interface enable-animations false', false, false, true",
        "MACOS, Dark, true, false, false",
        "MACOS, '    increaseContrast = 1;', false, true, false",
        "MACOS, '    reduceMotion = 1;', false, false, true",
        "WINDOWS, '', false, false, false",
        "LINUX, '', false, false, false",
        "MACOS, '', false, false, false"
    })
    void understandsTheSystemsAnswer(
            OperatingSystem system, String answer, boolean dark, boolean contrast, boolean still) {
        var palette = contrast ? Optional.of(Palette.USUAL) : Optional.<Palette>empty();

        assertThat(new SystemAppearance(system).understood(answer)).isEqualTo(new SystemLooks(dark, palette, still));
    }

    @ParameterizedTest
    @CsvSource({"WINDOWS, reg", "MACOS, defaults", "LINUX, gsettings"})
    void asksTheSystemsOwnTool(OperatingSystem system, String tool) {
        assertThat(new SystemAppearance(system).questions())
                .allSatisfy(question -> assertThat(question).startsWith(tool));
    }
}
