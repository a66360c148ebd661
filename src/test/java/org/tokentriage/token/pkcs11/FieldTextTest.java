package org.tokentriage.token.pkcs11;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"TOKEN VALID", "TOKEN VALID        ", "TOKEN VALID\0\0\0\0", "TOKEN VALID \0 \0", " TOKEN VALID"
            })
    void paddingIsNoPartOfTheText(String field) {
        assertThat(text(field)).isEqualTo("TOKEN VALID");
    }

    @Test
    void aFieldOfPaddingIsEmpty() {
        assertThat(text("                \0")).isEmpty();
        assertThat(text("")).isEmpty();
    }

    @Test
    void whatCannotBeSeenCannotDeceive() {
        assertThat(text("A\u202Egnp.exe\u202C\r\n\u001B[31mB\u2028\u00AD\u200B"))
                .isEqualTo("Agnp.exe[31mB");
    }

    @Test
    void halfACharacterIsLeftOut() {
        assertThat(text("A\uD83D")).isEqualTo("A");
    }

    @Test
    void accentsAndRareCharactersStay() {
        assertThat(text("José Ação 😀 ")).isEqualTo("José Ação 😀");
    }

    private static String text(String field) {
        return FieldText.of(field.toCharArray());
    }
}
