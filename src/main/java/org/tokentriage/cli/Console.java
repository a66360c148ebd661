package org.tokentriage.cli;

import java.io.BufferedReader;
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
        var in = new BufferedReader(new InputStreamReader(System.in, charset(System.out)));
        return new Console(in, writer(System.out), writer(System.err));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, charset(stream));
    }

    /** Where a POSIX locale names no encoding Java takes ASCII, which has no accents; terminals take UTF-8. */
    private static Charset charset(PrintStream stream) {
        return stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
    }
}
