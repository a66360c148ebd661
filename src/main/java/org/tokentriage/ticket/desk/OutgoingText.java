package org.tokentriage.ticket.desk;

import java.util.List;

/**
 * A text as the desk will get it.
 *
 * @param text what is sent
 * @param replaced the written characters, each once, in whose place others are sent, for the desk cannot keep them
 * @param omitted how many characters are left out, for the desk cannot keep so many
 */
public record OutgoingText(String text, List<String> replaced, int omitted) {

    public OutgoingText {
        replaced = List.copyOf(replaced);
    }

    /** {@return whether nothing that the agent wrote is changed} */
    public boolean isAsWritten() {
        return replaced.isEmpty() && omitted == 0;
    }
}
