package org.tokentriage.ui.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tokentriage.ticket.TicketField;

class NeatnessTest {

    @ParameterizedTest
    @CsvSource({
        "CNPJ, 11222333000181, 11.222.333/0001-81",
        "CNPJ, ' 12abc34501de35', 12.ABC.345/01DE-35",
        "CNPJ, 12abc3, 12ABC3",
        "PHONE_1, +55 11 98765.4321, (11) 98765-4321",
        "PHONE_2, 01134567890, (11) 3456-7890",
        "PHONE_2, 08001234567, 0800 123 4567",
        "EMAIL, ' ana@empresa.example ', ana@empresa.example",
        "CUSTOMER, ' Padaria ', Padaria"
    })
    void printsWhatItUnderstands(TicketField field, String typed, String neat) {
        assertThat(Neatness.of(field, typed)).isEqualTo(neat);
    }

    @ParameterizedTest
    @CsvSource({"CNPJ, 12.ABC.3", "PHONE_1, 98765-4321", "EMAIL, ana at empresa"})
    void leavesWhatItDoesNotUnderstand(TicketField field, String typed) {
        assertThat(Neatness.of(field, typed)).isEqualTo(typed);
    }
}
