package org.tokentriage.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Map;

/** A whole process, from its start to its end; what it prints goes nowhere. */
record TimedCommand(List<String> words, Map<String, String> environment) {

    /** Runs it to its end, and says how long that took, in milliseconds. */
    double run() {
        var builder = new ProcessBuilder(words).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        builder.environment().putAll(environment);
        try {
            var begin = System.nanoTime();
            var status = builder.start().waitFor();
            var took = (System.nanoTime() - begin) / 1e6;
            if (status != 0) {
                throw new IllegalStateException(words + " ended with " + status);
            }
            return took;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
