package org.tokentriage.training.fault;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a server of some build spells and encodes every answer. */
public record Manner(Spelling spelling, Encoding encoding) {

    /** What real servers send. */
    public static final Manner USUAL = new Manner(Spelling.RESPONSE_STATUS, Encoding.LATIN_1);

    /** The name of the status element. */
    public enum Spelling {
        /** As real servers send it. */
        RESPONSE_STATUS("response_status"),
        /** As Qualitor's manual prints it. */
        RESPONSESTATUS("responsestatus");

        private final String element;

        Spelling(String element) {
            this.element = element;
        }

        public String element() {
            return element;
        }
    }

    /** The encoding that the XML declaration names, and the one that the bytes have. */
    public enum Encoding {
        LATIN_1("ISO-8859-1", StandardCharsets.ISO_8859_1),
        UTF_8("UTF-8", StandardCharsets.UTF_8),
        /** A declaration that lies, as some builds are reported to send. */
        UTF_8_DECLARED_LATIN_1("ISO-8859-1", StandardCharsets.UTF_8);

        private final String declared;
        private final Charset actual;

        Encoding(String declared, Charset actual) {
            this.declared = declared;
            this.actual = actual;
        }

        public String declared() {
            return declared;
        }

        public byte[] bytes(String text) {
            return text.getBytes(actual);
        }
    }
}
