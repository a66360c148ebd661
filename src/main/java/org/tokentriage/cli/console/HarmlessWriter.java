package org.tokentriage.cli.console;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.tokentriage.i18n.Harmless;

/** Lets nothing through that would steer a terminal, whoever wrote it. */
final class HarmlessWriter extends FilterWriter {

    HarmlessWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        write(Character.toString((char) character));
    }

    @Override
    public void write(char[] characters, int start, int length) throws IOException {
        write(new String(characters, start, length));
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
        var part = text.substring(start, start + length);
        out.write(isLineEnd(part) ? part : Harmless.shown(part));
    }

    /** The system's own may begin with what is none by itself. */
    private static boolean isLineEnd(String text) {
        return text.equals(System.lineSeparator());
    }
}
