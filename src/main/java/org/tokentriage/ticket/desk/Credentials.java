package org.tokentriage.ticket.desk;

/** Who signs in to the help desk. Kept in memory only, and never printed. */
public record Credentials(String user, String password) {

    @Override
    public String toString() {
        return "Credentials[***]";
    }
}
