package org.tokentriage.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tokentriage.system.OperatingSystem;

class SystemAppearanceTest {

    @ParameterizedTest
    @CsvSource({
        "WINDOWS, '    AppsUseLightTheme    REG_DWORD    0x0', true",
        "WINDOWS, '    AppsUseLightTheme    REG_DWORD    0x1', false",
        "WINDOWS, 'ERROR: The system was unable to find the specified registry key or value.', false",
        "LINUX, '''prefer-dark''', true",
        "LINUX, '''default''', false",
        "MACOS, Dark, true",
        "MACOS, 'The domain/default pair does not exist', false"
    })
    void understandsTheSystemsAnswer(OperatingSystem system, String answer, boolean dark) {
        assertThat(new SystemAppearance(system).saysDark(answer)).isEqualTo(dark);
    }

    @ParameterizedTest
    @CsvSource({"WINDOWS, reg", "MACOS, defaults", "LINUX, gsettings"})
    void asksTheSystemsOwnTool(OperatingSystem system, String tool) {
        assertThat(new SystemAppearance(system).question().get(0)).isEqualTo(tool);
    }
}
