package org.tokentriage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A SoftHSM store with every {@link TestToken} and one slot whose token is not initialised. It lies where the environment variable
 * {@code SOFTHSM2_CONF} points and is made anew by the first test of a process that asks for it.
 */
public final class SoftHsm {

    public static final Path MODULE = Path.of("/usr/lib/softhsm/libsofthsm2.so");

    private static final String PIN = "1234";
    private static final SoftHsm PREPARED = new SoftHsm(folder());

    private final Path folder;

    private SoftHsm(Path folder) {
        this.folder = folder;
        prepare();
        TestTokens.writeAll(this);
    }

    /** The module, with the store behind it. */
    public static SoftHsm prepared() {
        return PREPARED;
    }

    /** What pkcs11-tool lists on a slot. */
    public List<ListedObject> listed(long slot) {
        var words = Stream.of("pkcs11-tool", "--module", MODULE.toString());
        return ListedObject.parse(run(words, "--slot", Long.toString(slot), "--list-objects"));
    }

    void initialise(TestToken token) {
        var words = Stream.of("softhsm2-util", "--init-token", "--free", "--label", token.label());
        run(words, "--so-pin", "12345678", "--pin", PIN);
    }

    void importKey(TestToken token, Path pem, String id, String label) {
        var words = Stream.of("softhsm2-util", "--import", pem.toString(), "--token", token.label());
        run(words, "--id", id, "--label", label, "--pin", PIN);
    }

    /** Calls pkcs11-tool on a token, logged in. */
    public void change(TestToken token, String... words) {
        run(login(token, PIN), words);
    }

    void spendTry(TestToken token) {
        Command.runToFailure(
                Stream.concat(login(token, "9999"), Stream.of("--list-objects")).toList());
    }

    private static Stream<String> login(TestToken token, String pin) {
        var module = MODULE.toString();
        return Stream.of("pkcs11-tool", "--module", module, "--token-label", token.label(), "--login", "--pin", pin);
    }

    private static String run(Stream<String> words, String... more) {
        return Command.run(Stream.concat(words, Stream.of(more)).toList());
    }

    /** A file for one of the tools to read. */
    Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void prepare() {
        try {
            delete(folder);
            var tokens = Files.createDirectories(folder.resolve("tokens"));
            Files.writeString(folder.resolve("softhsm2.conf"), """
                    directories.tokendir = %s
                    objectstore.backend = file
                    log.level = ERROR
                    slots.removable = false
                    """.formatted(tokens));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var old = Files.walk(folder)) {
                for (var path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** A developer's own store is never deleted: only one below Maven's folder is made. */
    private static Path folder() {
        var configuration = System.getenv("SOFTHSM2_CONF");
        if (configuration == null || !configuration.contains("/target/softhsm/")) {
            throw new IllegalStateException(
                    "SOFTHSM2_CONF must be <project>/target/softhsm/softhsm2.conf, as Maven sets it, and is "
                            + configuration);
        }
        return Path.of(configuration).getParent();
    }
}
