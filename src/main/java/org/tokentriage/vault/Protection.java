package org.tokentriage.vault;

import org.tokentriage.ticket.desk.PasswordStoreException;

/** Encryption by the system with a key that only the user of this computer has. */
interface Protection {

    /**
     * Encrypts.
     *
     * @param seal must be the same when it is opened
     */
    byte[] protect(byte[] clear, byte[] seal) throws PasswordStoreException;

    /** Decrypts what was encrypted for the same user with the same seal. */
    byte[] open(byte[] secret, byte[] seal) throws PasswordStoreException;
}
