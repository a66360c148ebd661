package org.tokentriage.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an agent wrote down who called. */
class CallerTest {

    @ParameterizedTest
    @CsvSource({
        "Conceição Araújo, true",
        "Conceicao Araujo, true",
        "CONCEICAO  ARAUJO., true",
        "Conceição, false",
        "Maria Araújo, false"
    })
    void aNameIsTheSameWithoutItsAccents(String written, boolean same) {
        assertThat(Caller.BAKERY.isCalled(written)).isEqualTo(same);
    }
}
