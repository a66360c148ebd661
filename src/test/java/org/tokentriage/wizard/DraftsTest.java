package org.tokentriage.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.ticket.desk.KnownCustomer.KnownContact;

/** What is typed is on the disk a second later, and nothing else is. */
class DraftsTest {

    private final Rehearsal rehearsal = new Rehearsal().toForm();

    @Test
    void whatIsTypedIsKeptWithinASecondThoughNoFieldWasLeft() throws CaseException {
        rehearsal.type(TicketField.CUSTOMER, "Padaria");
        rehearsal.type(TicketField.CUSTOMER, "Padaria Pão");

        rehearsal.keepDraft().answer();

        assertThat(kept().customer().name()).isEqualTo("Padaria Pão");
        rehearsal.type(TicketField.CONTACT, "Conceição");
        rehearsal.keepDraft().answer();
        assertThat(kept().contact().name()).isEqualTo("Conceição");
    }

    @Test
    void aChosenContactIsKept() throws CaseException {
        var chosen = new KnownContact("9", "Conceição Araújo", "financeiro@paodourado.example", "");
        rehearsal.desk.customer = Optional.of(new KnownCustomer("120", "PADARIA", List.of(chosen, chosen)));
        rehearsal.type(TicketField.CNPJ, "11.222.333/0001-81");
        rehearsal.wizard.lookUpCustomer();
        rehearsal.answer();

        rehearsal.form().pick(chosen);
        rehearsal.keepDraft().answer();

        assertThat(kept().contact().email()).isEqualTo("financeiro@paodourado.example");
    }

    /** A password was typed into this field, and lay on the disk. */
    @Test
    void whatIsNoCnpjIsNeverKeptInItsPlace() throws CaseException {
        rehearsal.type(TicketField.CNPJ, "S3nha&Ficticia");
        rehearsal.keepDraft().answer();
        assertThat(rehearsal.cases().unfinished()).isEmpty();

        rehearsal.type(TicketField.CONTACT, "Conceição");
        rehearsal.keepDraft().answer();
        assertThat(kept().customer().cnpj()).isEmpty();
        rehearsal.wizard.close();
        assertThat(kept().customer().cnpj()).isEmpty();

        rehearsal.type(TicketField.CNPJ, "11222333000181");
        rehearsal.keepDraft().answer();
        assertThat(kept().customer().cnpj()).isEqualTo("11222333000181");
    }

    private TicketDraft kept() throws CaseException {
        return rehearsal.cases().unfinished().get(0).draft().orElseThrow();
    }
}
