package org.tokentriage.wizard.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.ticket.desk.KnownCustomer.KnownContact;
import org.tokentriage.wizard.testing.WizardHarness;

/** What is typed is on the disk a second later, and nothing else is. */
class DraftsTest {

    private final WizardHarness harness = new WizardHarness().toForm();

    @Test
    void whatIsTypedIsKeptWithinASecondThoughNoFieldWasLeft() throws CaseException {
        harness.type(TicketField.CUSTOMER, "Padaria");
        harness.type(TicketField.CUSTOMER, "Padaria Pão");

        harness.keepDraft().answer();

        assertThat(kept().customer().name()).isEqualTo("Padaria Pão");
        harness.type(TicketField.CONTACT, "Conceição");
        harness.keepDraft().answer();
        assertThat(kept().contact().name()).isEqualTo("Conceição");
    }

    @Test
    void aChosenContactIsKept() throws CaseException {
        var chosen = new KnownContact("9", "Conceição Araújo", "financeiro@paodourado.example", "");
        harness.desk.customer = Optional.of(new KnownCustomer("120", "PADARIA", List.of(chosen, chosen)));
        harness.type(TicketField.CNPJ, "11.222.333/0001-81");
        harness.wizard.form().lookUpCustomer();
        harness.answer();

        harness.form().pick(chosen);
        harness.keepDraft().answer();

        assertThat(kept().contact().email()).isEqualTo("financeiro@paodourado.example");
    }

    /** A password was typed into this field, and lay on the disk. */
    @Test
    void whatIsNoCnpjIsNeverKeptInItsPlace() throws CaseException {
        harness.type(TicketField.CNPJ, "S3nha&Ficticia");
        harness.keepDraft().answer();
        assertThat(harness.cases().unfinished()).isEmpty();

        harness.type(TicketField.CONTACT, "Conceição");
        harness.keepDraft().answer();
        assertThat(kept().customer().cnpj()).isEmpty();
        harness.wizard.close();
        assertThat(kept().customer().cnpj()).isEmpty();

        harness.type(TicketField.CNPJ, "11222333000181");
        harness.keepDraft().answer();
        assertThat(kept().customer().cnpj()).isEqualTo("11222333000181");
    }

    private TicketDraft kept() throws CaseException {
        return harness.cases().unfinished().get(0).draft().orElseThrow();
    }
}
