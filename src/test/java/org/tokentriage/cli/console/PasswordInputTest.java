package org.tokentriage.cli.console;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.tokentriage.cli.site.SignIn;
import org.tokentriage.i18n.Texts;
import org.tokentriage.wizard.testing.Example;
import picocli.CommandLine;

/** A password from a script is the one that was written, or none. */
class PasswordInputTest {

    @Test
    void accentsAreReadAsUtf8WhateverTheTerminalHas() throws Exception {
        assertThat(password(bytes("sénhá-ção€\r\n"))).isEqualTo("sénhá-ção€");
    }

    @Test
    void theMarkThatWindowsProgramsWriteIsNoPartOfIt() throws Exception {
        assertThat(password(bytes("\uFEFFsegredo\n"))).isEqualTo("segredo");
    }

    @Test
    void anotherEncodingIsToldAndNotGuessed() {
        assertThatThrownBy(() -> password(new ByteArrayInputStream("senhá\n".getBytes(ISO_8859_1))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aStreamThatBreaksIsNotAPasswordThatIsMissing() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the pipe is broken");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThatThrownBy(() -> password(broken))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("não pôde ser lida");
    }

    private static InputStream bytes(String typed) {
        return new ByteArrayInputStream(typed.getBytes(UTF_8));
    }

    private static String password(InputStream in) throws BadInput {
        var nowhere = new PrintWriter(new StringWriter());
        var console = new Console(Console.strictly(in), nowhere, nowhere);
        var signIn = CommandLine.populateCommand(new SignIn(), "--user", "ana", "--password-stdin");
        return signIn.credentials(Example.PROFILE, console, Texts.in(Texts.PORTUGUESE))
                .password();
    }
}
