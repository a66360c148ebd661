package org.tokentriage.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maria@exemplo.com.br",
                "  maria@exemplo.com.br ",
                "maria.da-silva+token@sub.exemplo.example",
                "o'neil@x.co",
                "1@a-b.io"
            })
    void anAddressIsTaken(String typed) {
        assertThat(Email.parse(typed).found()).contains(new Email(typed.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana <ANA@Empresa.COM.BR>;",
                "<ANA@Empresa.COM.BR>",
                "ANA@Empresa.COM.BR;",
                "\"Souza, Ana\" <ANA@Empresa.COM.BR>"
            })
    void anAddressIsTakenAsMailProgramsCopyIt(String typed) {
        assertThat(Email.parse(typed).found()).contains(new Email("ANA@Empresa.COM.BR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maria",
                "maria@",
                "@exemplo.com.br",
                "maria@exemplo",
                "maria@exemplo.com.br.",
                "maria@.com.br",
                ".maria@exemplo.com.br",
                "maria.@exemplo.com.br",
                "ma..ria@exemplo.com.br",
                "maria silva@exemplo.com.br",
                "maria@exemplo..com",
                "maria@-exemplo.com",
                "maria@exemplo.c",
                "maria@exemplo.com; joao@exemplo.com",
                "josé@exemplo.com.br",
                "maria@exemplo.com\nBcc: x@y.zz"
            })
    void whatIsNoAddressIsNamed(String typed) {
        assertThat(Email.parse(typed).fault()).contains(FieldProblem.EMAIL_FORM);
    }

    @Test
    void nothingIsMissing() {
        assertThat(Email.parse("  ").fault()).contains(FieldProblem.MISSING);
    }

    @Test
    void anAddressHas254CharactersAtMost() {
        var domain = "@" + "d".repeat(60) + ".example";

        assertThat(Email.parse("a".repeat(254 - domain.length()) + domain).found())
                .isPresent();
        assertThat(Email.parse("a".repeat(255 - domain.length()) + domain).found())
                .isEmpty();
    }

    @Test
    void aWrongAddressCannotBeMade() {
        assertThatThrownBy(() -> new Email("maria")).isInstanceOf(IllegalArgumentException.class);
    }
}
