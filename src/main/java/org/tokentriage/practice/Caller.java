package org.tokentriage.practice;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;

/** Who calls in every exercise, with what they say of themselves. Neither the person nor the company exists; the simulator knows both. */
public record Caller(String company, String cnpj, String name, String phone1, String phone2, String email) {

    public static final Caller BAKERY = new Caller(
            "PADARIA PÃO DOURADO LTDA",
            "11.222.333/0001-81",
            "Conceição Araújo",
            "(11) 98765-4321",
            "(11) 3456-7890",
            "financeiro@paodourado.example");

    /** Whether a ticket has all of it. */
    boolean isIn(Ticket ticket) {
        var contact = ticket.contact();
        return ticket.customer().cnpj().formatted().equals(cnpj)
                && isCalled(contact.name())
                && contact.email().value().equalsIgnoreCase(email)
                && Set.of(contact.phone1().formatted(), contact.phone2().formatted())
                        .equals(Set.of(phone1, phone2));
    }

    boolean isCalled(String written) {
        return plain(written).equals(plain(name));
    }

    /** What is heard on the telephone tells nothing of accents, capitals or points. */
    private static String plain(String text) {
        var bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** The same on a form. */
    public TicketDraft fill(TicketDraft draft) {
        return new TicketDraft(
                new TicketDraft.Customer(cnpj, company),
                new TicketDraft.Contact(name, phone1, phone2, email),
                draft.wording(),
                draft.token(),
                draft.key());
    }
}
