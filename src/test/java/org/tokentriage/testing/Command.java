package org.tokentriage.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/** Runs programs of this computer that tests need, and that say little. */
public final class Command {

    private Command() {}

    /**
     * What the program printed on its standard output.
     *
     * @throws IllegalStateException when it is not installed or fails: a test does not pass over that
     */
    public static String run(List<String> words) {
        var end = finish(words);
        if (end.status() != 0) {
            throw new IllegalStateException(words + " ended with " + end.status() + ": " + end.complaints());
        }
        return end.output();
    }

    /** Runs a program that must fail. */
    public static void runToFailure(List<String> words) {
        if (finish(words).status() == 0) {
            throw new IllegalStateException(words + " should have failed");
        }
    }

    private static End finish(List<String> words) {
        var process = start(words);
        try {
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            var complaints = new String(process.getErrorStream().readAllBytes(), UTF_8);
            return new End(process.waitFor(), output, complaints);
        } catch (IOException broken) {
            throw new IllegalStateException(words + " broke off", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(words + " was not waited for", stopped);
        }
    }

    private static Process start(List<String> words) {
        var builder = new ProcessBuilder(words);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new IllegalStateException(
                    words.get(0) + " is missing: these tests need the packages softhsm2 and opensc", missing);
        }
    }

    private record End(int status, String output, String complaints) {}
}
