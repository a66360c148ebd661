package org.tokentriage.ticket.qualitor;

import java.util.Base64;
import org.tokentriage.settings.NewTickets.SolutionEntry;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Attachment;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.qualitor.service.Fields;
import org.tokentriage.ticket.qualitor.service.InputXml;
import org.tokentriage.ticket.qualitor.service.Operation;
import org.tokentriage.ticket.qualitor.service.WebService;

/** Adds to a ticket that is open. */
final class TicketAdditions {

    private static final TicketFailure BROKEN = new TicketFailure.Interrupted();

    private final WebService service;

    TicketAdditions(WebService service) {
        this.service = service;
    }

    /** @param text as it goes into the document */
    void add(TicketNumber number, SolutionEntry entry, String text) throws TicketException {
        var data = Fields.of("cdchamado", number.value())
                .with("cdtipoacompanhamento", entry.type())
                .with("dsacompanhamento", text);
        var whole = entry.marked() ? data.with("dsacaocorretiva", text).with("idsolucao", "Y") : data;
        change(Operation.ADD_TICKET_HISTORY, whole);
    }

    void attach(TicketNumber number, Attachment attachment) throws TicketException {
        var data = Fields.of("cdchamado", number.value())
                .with("nmanexo", attachment.name())
                .with("idprivado", "N")
                .with("attachment", Base64.getEncoder().encodeToString(attachment.content()));
        change(Operation.ADD_ATTACHMENT, data);
    }

    private void change(Operation operation, Fields data) throws TicketException {
        service.prepare(operation);
        service.change(operation, InputXml.of(data), BROKEN);
    }
}
