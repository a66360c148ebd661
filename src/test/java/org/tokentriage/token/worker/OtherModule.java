package org.tokentriage.token.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tokentriage.testing.Command;
import org.tokentriage.testing.FaultModule;
import org.tokentriage.testing.ListedObject;

/** Modules of other makers, each with something to read. */
enum OtherModule {
    /** The certificates that the system trusts: a hundred and fifty, and vendors' objects beside each. */
    P11_KIT_TRUST("/usr/lib/x86_64-linux-gnu/pkcs11/p11-kit-trust.so") {
        @Override
        Map<String, String> prepare(Path folder) {
            return Map.of();
        }
    },

    /** A database of Mozilla's with one certificate. */
    NSS_SOFTOKN(FaultModule.LIBRARY.resolveSibling("libsoftokn.so").toString()) {
        @Override
        Map<String, String> prepare(Path folder) throws IOException {
            var database = "sql:" + Files.createDirectories(folder.resolve("nss"));
            Command.run(List.of("certutil", "-N", "-d", database, "--empty-password"));
            Command.run(List.of("certutil", "-A", "-d", database, "-n", "Teste", "-t", ",,", "-i", HOLDER));
            return Map.of(
                    "TOKEN_TRIAGE_SOFTOKN",
                    "configdir='" + database + "' certPrefix='' keyPrefix='' secmod='secmod.db' flags=readOnly");
        }
    },

    /** IBM's, whose daemon the test script starts; a token that somebody uses is only read. */
    OPENCRYPTOKI("/usr/lib/x86_64-linux-gnu/opencryptoki/libopencryptoki.so.0") {
        @Override
        Map<String, String> prepare(Path folder) {
            if (Command.run(tool("-L")).contains("uninitialized")) {
                Command.run(tool("--slot", SLOT, "--init-token", "--label", "TESTE", "--so-pin", SO_PIN));
                Command.run(tool(
                        "--slot",
                        SLOT,
                        "--login",
                        "--login-type",
                        "so",
                        "--so-pin",
                        SO_PIN,
                        "--init-pin",
                        "--pin",
                        PIN));
                Command.run(tool(
                        "--slot",
                        SLOT,
                        "--login",
                        "--pin",
                        PIN,
                        "--write-object",
                        HOLDER,
                        "--type",
                        "cert",
                        "--id",
                        "a1"));
            }
            return Map.of();
        }
    };

    private static final String HOLDER = "src/test/native/profiles/certificates/holder.der";
    private static final String SLOT = "3";
    private static final String SO_PIN = "87654321";
    private static final String PIN = "12345678";

    private final Path library;

    OtherModule(String library) {
        this.library = Path.of(library);
    }

    Path library() {
        return library;
    }

    /** Puts something where the module looks; says what a process must find in its environment for that. */
    abstract Map<String, String> prepare(Path folder) throws IOException;

    /** What pkcs11-tool lists on a slot. */
    List<ListedObject> listed(long slot, Map<String, String> environment) {
        var words = new ArrayList<>(List.of("env"));
        environment.forEach((name, value) -> words.add(name + "=" + value));
        words.addAll(tool("--slot", Long.toString(slot), "--list-objects"));
        return ListedObject.parse(Command.run(words));
    }

    List<String> tool(String... more) {
        var words = new ArrayList<>(List.of("pkcs11-tool", "--module", library.toString()));
        words.addAll(List.of(more));
        return words;
    }
}
