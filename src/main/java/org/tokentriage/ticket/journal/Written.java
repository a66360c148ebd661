package org.tokentriage.ticket.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.cases.CaseState;

/**
 * What a form's file holds.
 *
 * @param draft what was written last
 * @param tickets all that were made ready
 * @param damaged whether anything in the file cannot be read
 */
record Written(Optional<TicketDraft> draft, List<Ticket> tickets, boolean damaged) {

    static final Written NOTHING = new Written(Optional.empty(), List.of(), false);

    Written {
        tickets = List.copyOf(tickets);
    }

    static Written of(CheckedLines lines) {
        var written = new Written(Optional.empty(), List.of(), lines.damaged());
        for (var text : lines.texts()) {
            written = Json.read(text, FormLine.class).flatMap(written::and).orElseGet(written::unreadable);
        }
        return written;
    }

    /** Whether anything that can be read in a form's file is about a company. */
    static boolean mentions(CheckedLines lines, Cnpj company) {
        return lines.texts().stream()
                .flatMap(text -> Json.read(text, FormLine.class).stream())
                .flatMap(line -> line.draft().or(() -> line.ticket().map(TicketDraft::of)).stream())
                .anyMatch(draft -> isAbout(draft, company));
    }

    boolean mentions(Cnpj company) {
        return Stream.concat(draft.stream(), tickets.stream().map(TicketDraft::of))
                .anyMatch(written -> isAbout(written, company));
    }

    private static boolean isAbout(TicketDraft draft, Cnpj company) {
        return Cnpj.parse(draft.customer().cnpj()).found().equals(Optional.of(company));
    }

    /** The ticket that a case is about. */
    Optional<Ticket> ticket(CaseState state) {
        return tickets.stream()
                .filter(ticket -> state.isAbout(Json.hash(ticket)))
                .findFirst();
    }

    Written and(TicketDraft next) {
        return new Written(Optional.of(next), tickets, damaged);
    }

    Written and(Ticket next) {
        var all = Stream.concat(tickets.stream(), Stream.of(next)).toList();
        return new Written(Optional.of(TicketDraft.of(next)), all, damaged);
    }

    private Optional<Written> and(FormLine line) {
        return line.ticket().map(this::and).or(() -> line.draft().map(this::and));
    }

    private Written unreadable() {
        return new Written(draft, tickets, true);
    }
}
