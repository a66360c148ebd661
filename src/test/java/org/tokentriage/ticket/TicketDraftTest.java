package org.tokentriage.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.settings.Choice;
import org.tokentriage.ticket.TicketDraft.Checked;

class TicketDraftTest {

    private static final TokenEvidence TOKEN =
            new TokenEvidence("TOKEN e-CNPJ", "00A1B2", "19C1", "G&D", "Leitora", Instant.EPOCH);
    private static final CorrelationKey KEY = new CorrelationKey("TT-7KQ4-M9XD-2H5K");
    private static final TicketDraft.Customer CUSTOMER = new TicketDraft.Customer("11.222.333/0001-81", " Padaria ");
    private static final TicketDraft.Contact CONTACT =
            new TicketDraft.Contact(" Conceição ", "(11) 4000-0001", "+55 11 98765-4321", " c@padaria.example ");
    private static final TicketDraft.Wording WORDING = new TicketDraft.Wording(
            new Choice("Certificado digital", "32"), new Choice("Atendimento", "5"), "Título", "Problema", "Solução");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\u200b", "\u00a0", "\u202e\u2066", "\ufeff\n"})
    void aTextOfWhichNothingCanBeSeenIsMissing(String text) {
        var wording = new TicketDraft.Wording(WORDING.category(), WORDING.type(), WORDING.title(), text, text);
        var customer = new TicketDraft.Customer(CUSTOMER.cnpj(), text);

        assertThat(draft(customer, CONTACT, wording).problems())
                .containsOnlyKeys(TicketField.CUSTOMER, TicketField.PROBLEM, TicketField.SOLUTION)
                .containsValue(FieldProblem.MISSING);
    }

    @Test
    void aDraftInWhichEverythingIsRightIsATicket() {
        var requester = Optional.of(new Requester("120", "2", "4"));

        assertThat(draft(CUSTOMER, CONTACT, WORDING).check(requester))
                .isEqualTo(new Checked.Complete(new Ticket(
                        new Ticket.Customer(new Cnpj("11222333000181"), "Padaria"),
                        new Ticket.Contact(
                                "Conceição",
                                new Phone("1140000001"),
                                new Phone("11987654321"),
                                new Email("c@padaria.example")),
                        WORDING,
                        TOKEN,
                        KEY,
                        requester)));
    }

    @Test
    void anEmptyDraftLacksEverythingInTheOrderOfTheScreen() {
        var empty = draft(
                new TicketDraft.Customer("", " "),
                new TicketDraft.Contact("", "", "", ""),
                new TicketDraft.Wording(new Choice("", ""), new Choice("", ""), "", "\n", " "));

        assertThat(problems(empty))
                .containsOnlyKeys(TicketField.values())
                .allSatisfy((field, problem) -> assertThat(problem).isEqualTo(FieldProblem.MISSING));
        assertThat(problems(empty).keySet()).containsExactly(TicketField.values());
    }

    @ParameterizedTest
    @CsvSource({
        "(11) 4000-0001, PHONE_SAME_AS_FIRST",
        "+55 11 4000 0001, PHONE_SAME_AS_FIRST",
        "4000-0001, PHONE_AREA_MISSING",
        "'', MISSING"
    })
    void theSecondTelephoneMustBeAnotherOne(String second, FieldProblem problem) {
        var contact = new TicketDraft.Contact("Ana", "(11) 4000-0001", second, "a@b.example");

        assertThat(problems(draft(CUSTOMER, contact, WORDING))).isEqualTo(Map.of(TicketField.PHONE_2, problem));
    }

    @Test
    void twoWrongTelephonesAreNotCalledTheSame() {
        var contact = new TicketDraft.Contact("Ana", "123", "123", "a@b.example");

        assertThat(problems(draft(CUSTOMER, contact, WORDING)))
                .isEqualTo(Map.of(
                        TicketField.PHONE_1, FieldProblem.PHONE_AREA_MISSING,
                        TicketField.PHONE_2, FieldProblem.PHONE_AREA_MISSING));
    }

    private static TicketDraft draft(
            TicketDraft.Customer customer, TicketDraft.Contact contact, TicketDraft.Wording wording) {
        return new TicketDraft(customer, contact, wording, TOKEN, KEY);
    }

    private static Map<TicketField, FieldProblem> problems(TicketDraft draft) {
        assertThat(draft.check(Optional.empty())).isEqualTo(new Checked.Incomplete(draft.problems()));
        return draft.problems();
    }
}
