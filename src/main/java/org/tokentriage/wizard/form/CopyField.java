package org.tokentriage.wizard.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketTemplate;

/** What a person copies to open a ticket by hand, in the order of the written procedure. */
public enum CopyField {
    CNPJ,
    CUSTOMER,
    TITLE,
    DESCRIPTION,
    CATEGORY,
    TYPE,
    CONTACT,
    TOKEN,
    PROBLEM,
    SOLUTION,
    PHONE_1,
    PHONE_2,
    EMAIL;

    private static final List<CopyField> ORDER = List.of(values());

    /** {@return its place in the order, from 1 on} */
    public int place() {
        return ORDER.indexOf(this) + 1;
    }

    /** {@return the field after this one; after the last the first} */
    CopyField next() {
        return ORDER.get(place() % ORDER.size());
    }

    /** {@return what a ticket has there, as the site words it} */
    public String of(Ticket ticket, TicketTemplate template) {
        var contact = ticket.contact();
        var wording = ticket.wording();
        return switch (this) {
            case CNPJ -> ticket.customer().cnpj().formatted();
            case CUSTOMER -> ticket.customer().name();
            case TITLE -> wording.title();
            case DESCRIPTION -> template.description(ticket);
            case CATEGORY -> wording.category().label();
            case TYPE -> wording.type().label();
            case CONTACT -> contact.name();
            case TOKEN -> token(ticket);
            case PROBLEM -> wording.problem();
            case SOLUTION -> wording.solution();
            case PHONE_1 -> contact.phone1().formatted();
            case PHONE_2 -> contact.phone2().formatted();
            case EMAIL -> contact.email().value();
        };
    }

    private static String token(Ticket ticket) {
        var token = ticket.token();
        return Stream.of(token.label(), token.model(), token.serial())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
