package org.tokentriage.computer.windows;

/** Windows does not open a store. */
final class StoreException extends Exception {

    private static final long serialVersionUID = 1;

    StoreException(int error) {
        super("error " + error);
    }
}
