package org.tokentriage.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemAppearanceTest {

    @ParameterizedTest
    @CsvSource({
        "Windows 11, '    AppsUseLightTheme    REG_DWORD    0x0', true",
        "Windows 11, '    AppsUseLightTheme    REG_DWORD    0x1', false",
        "Windows 11, 'ERROR: The system was unable to find the specified registry key or value.', false",
        "Linux, '''prefer-dark''', true",
        "Linux, '''default''', false",
        "Mac OS X, Dark, true",
        "Mac OS X, 'The domain/default pair does not exist', false"
    })
    void understandsTheSystemsAnswer(String system, String answer, boolean dark) {
        assertThat(new SystemAppearance(system).saysDark(answer)).isEqualTo(dark);
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, reg", "Mac OS X, defaults", "Linux, gsettings"})
    void asksTheSystemsOwnTool(String system, String tool) {
        assertThat(new SystemAppearance(system).question().get(0)).isEqualTo(tool);
    }
}
