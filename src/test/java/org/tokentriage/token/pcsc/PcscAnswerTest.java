package org.tokentriage.token.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import javax.smartcardio.CardException;
import org.junit.jupiter.api.Test;
import org.tokentriage.token.card.CardService;
import org.tokentriage.token.card.CardState;

class PcscAnswerTest {

    @Test
    void aCardKeptByAnotherProgramIsBusy() throws CardException {
        assertThat(aboutCard("SCARD_E_SHARING_VIOLATION")).isEqualTo(new CardState.Busy());
    }

    @Test
    void aCardThatDoesNotAnswerIsMute() throws CardException {
        assertThat(aboutCard("SCARD_W_UNRESPONSIVE_CARD")).isEqualTo(new CardState.Mute());
    }

    @Test
    void aCardThatWentMeanwhileIsAbsent() throws CardException {
        assertThat(aboutCard("SCARD_W_REMOVED_CARD")).isEqualTo(new CardState.Absent());
    }

    @Test
    void whatIsNotAboutTheCardIsThrownOn() {
        var refused = refused("SCARD_E_SERVICE_STOPPED");

        assertThatExceptionOfType(CardException.class)
                .isThrownBy(() -> PcscAnswer.of(refused).aboutCard(refused))
                .isSameAs(refused);
    }

    @Test
    void aServiceThatIsNotThereIsStoppedAndOneThatWasIsLost() {
        var answer = PcscAnswer.of(refused("SCARD_E_NO_SERVICE"));

        assertThat(answer.withoutService()).isEqualTo(new CardService.Stopped());
        assertThat(answer.duringService()).isEqualTo(new CardService.Lost());
    }

    @Test
    void aRefusalKeepsItsName() {
        assertThat(PcscAnswer.of(refused("SCARD_E_NO_ACCESS")).withoutService())
                .isEqualTo(new CardService.Unusable("SCARD_E_NO_ACCESS"));
    }

    @Test
    void aComputerWithoutTheLibraryHasANameToo() {
        assertThat(PcscAnswer.of(new UnsupportedOperationException("PC/SC not available"))
                        .withoutService())
                .isEqualTo(new CardService.Unusable("NO_PCSC_LIBRARY"));
    }

    private static CardState aboutCard(String code) throws CardException {
        var refused = refused(code);
        return PcscAnswer.of(refused).aboutCard(refused);
    }

    /** As the JDK throws it. */
    private static CardException refused(String code) {
        return new CardException("connect() failed", new Exception(code));
    }
}
