package org.tokentriage.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.tokentriage.system.OwnFolder;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.PasswordStore;
import org.tokentriage.ticket.desk.PasswordStoreException;

/** A file in the program's folder that the system encrypted for its user. */
final class ProtectedFile implements PasswordStore {

    private final Path file;
    private final byte[] seal;
    private final Protection protection;

    ProtectedFile(Path folder, Account account, Protection protection) {
        this.file = folder.resolve("sign-in-" + account.code() + ".dat");
        this.seal = account.seal();
        this.protection = protection;
    }

    /**
     * Whoever is remembered. One whom the system can no longer read, because the file is another user's or damaged, is nobody: the next to
     * be remembered takes the place.
     */
    @Override
    public Optional<Credentials> recall() throws PasswordStoreException {
        var written = content();
        return written.isPresent() ? opened(written.get()) : nobody();
    }

    @Override
    public void keep(Credentials credentials) throws PasswordStoreException {
        var secret = protection.protect(Secret.of(credentials), seal);
        try {
            var folder = file.toAbsolutePath().resolveSibling(".").normalize();
            OwnFolder.make(folder);
            var fresh = Files.createTempFile(folder, "sign-in-", ".part");
            Files.write(fresh, secret);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new PasswordStoreException("the file cannot be written");
        }
    }

    @Override
    public void forget() throws PasswordStoreException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw new PasswordStoreException("the file cannot be deleted");
        }
    }

    private Optional<byte[]> content() throws PasswordStoreException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException nobody) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new PasswordStoreException("the file cannot be read");
        }
    }

    private Optional<Credentials> opened(byte[] written) {
        try {
            return Secret.read(new String(protection.open(written, seal), StandardCharsets.UTF_8));
        } catch (PasswordStoreException foreign) {
            return Optional.empty();
        }
    }

    /** A system that cannot protect remembers nobody, and is not offered. */
    private Optional<Credentials> nobody() throws PasswordStoreException {
        protection.protect(new byte[1], seal);
        return Optional.empty();
    }
}
