package org.tokentriage.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Where the command line reads and writes: answers go to one side, complaints to the other. */
public record Console(BufferedReader in, PrintWriter out, PrintWriter err) {

    public Console {
        out = new PrintWriter(new HarmlessWriter(out), true);
        err = new PrintWriter(new HarmlessWriter(err), true);
    }

    /** The terminal, or whatever this process's standard streams were redirected to. */
    public static Console ofThisProcess() {
        return new Console(strictly(System.in), writer(System.out), writer(System.err));
    }

    /** What a script writes is UTF-8, whatever the terminal has; anything else would be another password without a word. */
    static BufferedReader strictly(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, UTF_8.newDecoder()));
    }

    /** Writes an answer that has its line ends already. */
    public void answer(String text) {
        out.print(text);
        out.flush();
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, charset(stream));
    }

    /** Where a POSIX locale names no encoding Java takes ASCII, which has no accents; terminals take UTF-8. */
    private static Charset charset(PrintStream stream) {
        return stream.charset().equals(StandardCharsets.US_ASCII) ? UTF_8 : stream.charset();
    }
}
