package org.tokentriage.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ui.testing.Situations;
import org.tokentriage.wizard.Step.Stage;

@FxTest
class StageStateTest {

    /** Where the site has a ticket opened about such a token, the rail does not say that none is needed. */
    @ParameterizedTest
    @CsvSource({
        "blank, AHEAD",
        "expired, SKIPPED",
        "expired-ticket, AHEAD",
        "valid-computer-one, SKIPPED",
        "valid-ticket, AHEAD"
    })
    void aTicketIsAheadWhereOneMayBeOpened(String name, StageState state) {
        var states = StageState.of(Situations.all().get(name), ComputerOwner.AGENT);

        assertThat(states.get(Stage.TICKET)).isEqualTo(state);
    }
}
