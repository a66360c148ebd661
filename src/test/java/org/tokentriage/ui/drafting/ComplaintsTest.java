package org.tokentriage.ui.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.tokentriage.ticket.FieldProblem.CNPJ_LENGTH;
import static org.tokentriage.ticket.FieldProblem.MISSING;
import static org.tokentriage.ticket.FieldProblem.PHONE_AREA_MISSING;
import static org.tokentriage.ticket.FieldProblem.PHONE_SAME_AS_FIRST;
import static org.tokentriage.ticket.TicketField.CNPJ;
import static org.tokentriage.ticket.TicketField.EMAIL;
import static org.tokentriage.ticket.TicketField.PHONE_1;
import static org.tokentriage.ticket.TicketField.PHONE_2;

import org.junit.jupiter.api.Test;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.wizard.testing.WizardHarness;

class ComplaintsTest {

    private final WizardHarness harness = new WizardHarness().toForm();
    private final Complaints complaints = new Complaints(harness.form());

    @Test
    void saysNothingWhileAFieldIsTypedIn() {
        type(CNPJ, "11.222");

        assertThat(complaints.shown().get()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWhenTheFieldIsLeft() {
        type(CNPJ, "11.222");
        complaints.left(CNPJ);

        assertThat(complaints.shown().get()).containsExactly(entry(CNPJ, CNPJ_LENGTH));
    }

    @Test
    void passesOverAFieldThatWasLeftEmpty() {
        complaints.left(CNPJ);

        assertThat(complaints.shown().get()).isEmpty();
    }

    @Test
    void asksForEmptyFieldsWhenTheFormIsSent() {
        harness.fillIn();
        type(EMAIL, "");
        type(CNPJ, "");

        harness.wizard.next();
        complaints.sent();

        assertThat(complaints.shown().get()).containsExactly(entry(CNPJ, MISSING), entry(EMAIL, MISSING));
    }

    @Test
    void takesItBackAsSoonAsItIsCorrected() {
        type(PHONE_1, "98765-4321");
        complaints.left(PHONE_1);
        assertThat(complaints.shown().get()).containsExactly(entry(PHONE_1, PHONE_AREA_MISSING));

        type(PHONE_1, "(11) 98765-4321");

        assertThat(complaints.shown().get()).isEmpty();
    }

    @Test
    void aCorrectedFieldIsTypedInAgainWithoutAWord() {
        type(PHONE_1, "98765-4321");
        complaints.left(PHONE_1);
        type(PHONE_1, "(11) 98765-4321");

        type(PHONE_1, "(11) 98765-432");

        assertThat(complaints.shown().get()).isEmpty();
    }

    @Test
    void theSecondTelephoneMindsTheFirst() {
        type(PHONE_2, "(11) 98765-4321");
        complaints.left(PHONE_2);

        type(PHONE_1, "11987654321");

        assertThat(complaints.shown().get()).containsExactly(entry(PHONE_2, PHONE_SAME_AS_FIRST));
    }

    @Test
    void remembersAFailedSendingWhenTheFormIsShownAgain() {
        harness.fillIn();
        type(EMAIL, "");
        harness.wizard.next();

        assertThat(new Complaints(harness.form()).shown().get()).containsExactly(entry(EMAIL, MISSING));
    }

    private void type(TicketField field, String text) {
        harness.type(field, text);
        complaints.typed(field);
    }
}
