package org.tokentriage.ticket.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonCodeTest {

    @Test
    void aDesksCodeIsKept() {
        assertThat(ReasonCode.of(" WS-1042 ")).isEqualTo(new ReasonCode("WS-1042"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "O cliente Fulana de Tal não existe", "fulana@canario.example", "(11) 98765-4321"})
    void wordsAreNotKept(String told) {
        assertThat(ReasonCode.of(told)).isEqualTo(new ReasonCode("OTHER"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReasonCode(told));
    }
}
