package org.tokentriage.ticket;

/** A file to be added to a ticket. */
public final class Attachment {

    private final String name;
    private final byte[] content;

    /** @param name without a folder, such as {@code diagnostico.pdf} */
    public Attachment(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }
}
