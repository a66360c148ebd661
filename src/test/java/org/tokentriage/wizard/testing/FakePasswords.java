package org.tokentriage.wizard.testing;

import java.util.Optional;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.PasswordStore;
import org.tokentriage.ticket.desk.PasswordStoreException;

/** A store in memory that can be broken. */
public final class FakePasswords implements PasswordStore {

    public Optional<Credentials> kept = Optional.empty();
    public boolean works = true;
    public int recalls;

    @Override
    public Optional<Credentials> recall() throws PasswordStoreException {
        recalls++;
        failIfBroken();
        return kept;
    }

    @Override
    public void keep(Credentials credentials) throws PasswordStoreException {
        failIfBroken();
        kept = Optional.of(credentials);
    }

    @Override
    public void forget() throws PasswordStoreException {
        failIfBroken();
        kept = Optional.empty();
    }

    private void failIfBroken() throws PasswordStoreException {
        if (!works) {
            throw new PasswordStoreException("broken");
        }
    }
}
