package org.tokentriage.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.PasswordStoreException;

class ProtectedFileTest {

    private static final Account DESK = new Account("https://chamados.exemplo.com.br/qualitor", "1");
    private static final Credentials ANA = new Credentials("ana.souza", "Sé&nha Fictícia\u20ac");

    @TempDir
    private Path folder;

    private final FakeProtection system = new FakeProtection();

    @Test
    void whoIsKeptIsRecalledByTheNextProgramUntilForgotten() throws Exception {
        store(DESK).keep(ANA);

        assertThat(store(DESK).recall()).contains(ANA);

        store(DESK).forget();
        assertThat(store(DESK).recall()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void theNextToBeKeptTakesThePlace() throws Exception {
        var other = new Credentials("beto.lima", "outra");
        store(DESK).keep(ANA);

        store(DESK).keep(other);

        assertThat(store(DESK).recall()).contains(other);
        assertThat(files()).hasSize(1);
    }

    @Test
    void anotherAddressOrCompanyHasNothing() throws Exception {
        store(DESK).keep(ANA);

        assertThat(store(new Account("https://outro.exemplo.com.br/qualitor", "1"))
                        .recall())
                .isEmpty();
        assertThat(store(new Account(DESK.address(), "2")).recall()).isEmpty();
    }

    @Test
    void aFileThatWasGivenTheNameOfAnotherDeskOpensNothing() throws Exception {
        var other = new Account("https://outro.exemplo.com.br/qualitor", "1");
        store(DESK).keep(ANA);

        Files.move(files().get(0), folder.resolve("sign-in-" + other.code() + ".dat"));

        assertThat(store(other).recall()).isEmpty();
    }

    @Test
    void whatTheSystemCannotOpenIsNobodyAndCanBeReplaced() throws Exception {
        store(DESK).keep(ANA);
        Files.write(files().get(0), new byte[] {1, 2, 3});

        assertThat(store(DESK).recall()).isEmpty();

        store(DESK).keep(ANA);
        assertThat(store(DESK).recall()).contains(ANA);
    }

    @Test
    void aSystemThatCannotProtectIsSeenBeforeAnythingIsOffered() {
        system.works = false;

        assertThatThrownBy(() -> store(DESK).recall()).isInstanceOf(PasswordStoreException.class);
        assertThatThrownBy(() -> store(DESK).keep(ANA))
                .isInstanceOf(PasswordStoreException.class)
                .hasMessageNotContainingAny(ANA.user(), ANA.password())
                .hasNoCause();
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        var taken = Files.createFile(folder.resolve("taken"));

        assertThatThrownBy(() -> new ProtectedFile(taken, DESK, system).keep(ANA))
                .isInstanceOf(PasswordStoreException.class);
    }

    private ProtectedFile store(Account account) {
        return new ProtectedFile(folder, account, system);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Reverses the bytes, with the seal before them. */
    private static final class FakeProtection implements Protection {

        private boolean works = true;

        @Override
        public byte[] protect(byte[] clear, byte[] seal) throws PasswordStoreException {
            if (!works) {
                throw new PasswordStoreException("broken");
            }
            var secret = Arrays.copyOf(seal, seal.length + clear.length);
            for (var i = 0; i < clear.length; i++) {
                secret[secret.length - 1 - i] = clear[i];
            }
            return secret;
        }

        @Override
        public byte[] open(byte[] secret, byte[] seal) throws PasswordStoreException {
            if (secret.length < seal.length || !Arrays.equals(seal, Arrays.copyOf(secret, seal.length))) {
                throw new PasswordStoreException("sealed otherwise");
            }
            var clear = new byte[secret.length - seal.length];
            for (var i = 0; i < clear.length; i++) {
                clear[i] = secret[secret.length - 1 - i];
            }
            return clear;
        }
    }
}
