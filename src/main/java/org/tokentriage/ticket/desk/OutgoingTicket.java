package org.tokentriage.ticket.desk;

/** A ticket's texts as the desk will get them, to be seen before they are sent. */
public record OutgoingTicket(OutgoingText title, OutgoingText description) {

    /** {@return whether nothing that the agent wrote is changed} */
    public boolean isAsWritten() {
        return title.isAsWritten() && description.isAsWritten();
    }
}
