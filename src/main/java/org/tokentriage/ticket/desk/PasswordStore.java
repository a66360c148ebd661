package org.tokentriage.ticket.desk;

import java.util.Optional;

/**
 * Where this computer remembers who signs in to one desk: one user and password, which only the user of the computer can read. The calls
 * may block; an interrupt ends them. Call them off the UI thread.
 */
public interface PasswordStore {

    /**
     * Whoever is remembered.
     *
     * @throws PasswordStoreException when nothing can be remembered here
     */
    Optional<Credentials> recall() throws PasswordStoreException;

    /** Remembers somebody, in place of whoever was. */
    void keep(Credentials credentials) throws PasswordStoreException;

    /** Remembers nobody. */
    void forget() throws PasswordStoreException;
}
