package org.tokentriage.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tokentriage.settings.Occasion;
import org.tokentriage.settings.Question;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({
        "TEXT, '  12345 ', 12345",
        "DATE, 3/11/2026, 03/11/2026",
        "DATE, 03112026, 03/11/2026",
        "DATE, 3112026, 3112026",
        "DATE, 2026-11-03, 03/11/2026",
        "DATE, 31/02/2026, 31/02/2026",
        "DATE, em maio de 2025, em maio de 2025",
        "YES_NO, Sim, sim",
        "YES_NO, NAO, não",
        "YES_NO, true, sim",
        "YES_NO, talvez, talvez"
    })
    void isWrittenAsItIsReadBest(Question.Kind kind, String typed, String neat) {
        var question = new Question("x", "X", kind, Set.of(Occasion.BLANK));

        assertThat(Answer.toCome(question).with(typed).neat().text()).isEqualTo(neat);
    }
}
