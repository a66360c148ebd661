package org.tokentriage.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tokentriage.system.ProgramFile;
import org.tokentriage.ticket.desk.PasswordStoreException;

/**
 * The program {@code secret-tool} of libsecret, which speaks with the Secret Service of a desktop.
 *
 * @param program its file
 * @param patience how long a call may take, with the time a person needs to unlock the keyring
 */
record SecretTool(Path program, Duration patience) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * What it answered.
     *
     * @param said may be a secret
     * @param complained whether it said that something is wrong; what exactly depends on its language
     */
    record Answer(boolean well, String said, boolean complained) {

        @Override
        public String toString() {
            return "Answer[***]";
        }
    }

    /** @param path the variable that names the folders of programs */
    static Optional<SecretTool> find(@Nullable String path) {
        return ProgramFile.onPath("secret-tool", path).map(program -> new SecretTool(program, PATIENCE));
    }

    /**
     * Runs it.
     *
     * @param words all may read them: no secret is among them
     * @param secret for its standard input
     */
    Answer run(List<String> words, byte[] secret) throws PasswordStoreException {
        var command =
                Stream.concat(Stream.of(program.toString()), words.stream()).toList();
        try {
            return talk(new ProcessBuilder(command).start(), secret);
        } catch (IOException broken) {
            throw new PasswordStoreException("secret-tool cannot be spoken to");
        }
    }

    /** What it says is short enough to wait in the pipes until it has ended. */
    private Answer talk(Process process, byte[] secret) throws IOException, PasswordStoreException {
        try {
            tell(process, secret);
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PasswordStoreException("secret-tool does not answer");
            }
            return new Answer(
                    process.exitValue() == 0,
                    new String(process.getInputStream().readAllBytes(), UTF_8),
                    process.getErrorStream().readAllBytes().length > 0);
        } catch (InterruptedException given) {
            Thread.currentThread().interrupt();
            throw new PasswordStoreException("secret-tool was no longer waited for");
        } finally {
            process.destroyForcibly();
        }
    }

    private static void tell(Process process, byte[] secret) throws IOException {
        try (var in = process.getOutputStream()) {
            in.write(secret);
        }
    }
}
