package org.tokentriage.training.service;

import java.util.List;
import java.util.regex.Pattern;
import org.tokentriage.training.book.AttachedFile;
import org.tokentriage.training.book.BookEntry;
import org.tokentriage.training.book.TicketBook;
import org.tokentriage.training.book.TicketColumns;
import org.tokentriage.training.call.Contents;
import org.tokentriage.training.call.Fields;
import org.tokentriage.training.call.Refusal;
import org.tokentriage.training.call.RefusedException;
import org.tokentriage.training.site.CodedField;
import org.tokentriage.training.site.Codes;
import org.tokentriage.training.site.SimulatorSite;

/** The operations of WSTicket that write: a new ticket, an entry of its history. */
final class TicketFiling {

    private static final List<String> RECEIPT = List.of("cdchamado", "cdsituacao", "nmsituacao", "dtchamado");

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");

    private final OpeningRules rules;
    private final Codes codes;
    private final TicketColumns columns;
    private final TicketBook book;

    TicketFiling(SimulatorSite site, TicketColumns columns, TicketBook book) {
        this.rules = new OpeningRules(site);
        this.codes = site.codes();
        this.columns = columns;
        this.book = book;
    }

    List<Fields> byData(Contents contents) throws RefusedException {
        rules.checkByData(contents);
        return file(contents);
    }

    List<Fields> byTemplate(Contents contents) throws RefusedException {
        rules.checkByTemplate(contents);
        return file(contents);
    }

    List<Fields> history(Fields data) throws RefusedException {
        var number = data.required("cdchamado");
        data.required("dsacompanhamento");
        data.required(CodedField.FOLLOW_UP_TYPE.code());
        codes.check(data);
        var entry = book.find(number).orElseThrow(() -> Refusal.NOT_FOUND.because("Ticket not found."));
        book.addFollowUp(entry.ticket().number(), data);
        return List.of(Fields.of("cdchamado", number));
    }

    List<Fields> attachment(Fields data) throws RefusedException {
        BookEntry entry =
                book.find(data.required("cdchamado")).orElseThrow(() -> Refusal.NOT_FOUND.because("Ticket not found."));
        var content = data.required("attachment");
        if (!BASE64.matcher(content).matches()) {
            throw Refusal.FIELD.because("Field attachment must be in Base64.");
        }
        book.attach(new AttachedFile(entry.ticket().number(), data.required("nmanexo"), content));
        return List.of(Fields.of("cdchamado", data.text("cdchamado")).with("nrsequencia", "1"));
    }

    private List<Fields> file(Contents contents) {
        return List.of(columns.of(book.file(contents)).only(RECEIPT));
    }
}
