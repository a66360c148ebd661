package org.tokentriage.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemLanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8", ""})
    void aSystemThatWasNotAskedSpeaksPortuguese(String locale) {
        assertThat(SystemLanguage.onUnix(Map.of("LANG", locale)::get, Locale.US))
                .isEqualTo(Texts.PORTUGUESE);
        assertThat(SystemLanguage.onUnix(Map.of("LC_ALL", locale, "LANG", "C")::get, Locale.US))
                .isEqualTo(Texts.PORTUGUESE);
        assertThat(SystemLanguage.onUnix(Map.<String, String>of()::get, Locale.US))
                .isEqualTo(Texts.PORTUGUESE);
    }

    @Test
    void whatWasChosenIsSpoken() {
        assertThat(SystemLanguage.onUnix(Map.of("LANG", "en_US.UTF-8")::get, Locale.US))
                .isEqualTo(Locale.ENGLISH);
        assertThat(SystemLanguage.onUnix(Map.of("LC_MESSAGES", "en_GB", "LANG", "C")::get, Locale.UK))
                .isEqualTo(Locale.ENGLISH);
        assertThat(SystemLanguage.onUnix(Map.of("LANG", "fr_FR")::get, Locale.FRANCE))
                .isEqualTo(Texts.PORTUGUESE);
    }
}
