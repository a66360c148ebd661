package org.tokentriage.ticket.desk;

/** The system does not remember passwords, or not now. It never says whose or which. */
public final class PasswordStoreException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param reason for the log: neither a user nor a password */
    public PasswordStoreException(String reason) {
        super(reason);
    }
}
