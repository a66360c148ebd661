package org.tokentriage.ticket.desk;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A file to be added to a ticket. */
public final class Attachment {

    private final String name;
    private final byte[] content;

    /** @param name without a folder, such as {@code diagnostico.pdf} */
    public Attachment(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /** A text file that Windows' own editor opens as it is: in UTF-8, which a mark at its beginning tells (U+FEFF), with CR LF. */
    public static Attachment ofText(String name, String text) {
        var marked = "\uFEFF" + text.lines().collect(Collectors.joining("\r\n", "", "\r\n"));
        return new Attachment(name, marked.getBytes(StandardCharsets.UTF_8));
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }
}
