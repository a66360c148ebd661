package org.tokentriage.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tokentriage.token.TokenFailure.CardBusy;
import org.tokentriage.token.TokenFailure.CardMute;
import org.tokentriage.token.TokenFailure.ForeignToken;
import org.tokentriage.token.TokenFailure.NoReader;
import org.tokentriage.token.TokenFailure.NoToken;
import org.tokentriage.token.TokenFailure.RemoteSession;
import org.tokentriage.token.TokenFailure.ServiceFailed;
import org.tokentriage.token.TokenFailure.ServiceNotAnswering;
import org.tokentriage.token.TokenFailure.ServiceStopped;
import org.tokentriage.token.TokenFailure.TokenNotRecognised;
import org.tokentriage.token.card.CardReader;
import org.tokentriage.token.card.CardService;
import org.tokentriage.token.card.CardState;

class MissingTokenCauseTest {

    private static final String READER = "Leitora 00 00";
    private static final CardState OBERTHUR = new CardState.Inserted("3BDD18008131FE4580F9A000000077010800079000FE");
    private static final CardState STAR_SIGN = new CardState.Inserted("3BF99600008131FE4553434537200E00202028");
    private static final SlotState NOT_RECOGNISED = new SlotState.Unreadable(new TokenNotRecognised());

    @Test
    void aStoppedServiceWithoutATokenIsUsual() {
        assertThat(absence(new CardService.Stopped())).isEqualTo(new NoReader());
    }

    @Test
    void aStoppedServiceIsToldWhereATokenIsConnected() {
        var survey =
                survey().amid(new Circumstances(new CardService.Stopped(), Set.of("8087:0024", "1059:0017"), false));

        assertThat(survey.absence()).contains(new ServiceStopped());
    }

    @Test
    void aTokenOfAnotherMakeIsNamedByItsAtr() {
        var expected = new ForeignToken("Oberthur Cosmo", "AWP Identity Manager");

        assertThat(absence(running(OBERTHUR))).isEqualTo(expected);
        assertThat(absence(running(OBERTHUR), new SlotState.Empty())).isEqualTo(expected);
        assertThat(absence(running(OBERTHUR), NOT_RECOGNISED)).isEqualTo(expected);
    }

    @Test
    void aTokenOfAnotherMakeIsNamedByItsReader() {
        var reader = new CardReader("Watchdata WatchKey 00 00", new CardState.Inserted("3B00"));

        assertThat(absence(new CardService.Running(List.of(reader))))
                .isEqualTo(new ForeignToken("Watchdata WatchKey", "Watchdata"));
    }

    @Test
    void anEmptyReaderOfAnotherMakeIsNoToken() {
        var reader = new CardReader("Watchdata WatchKey 00 00", new CardState.Absent());

        assertThat(absence(new CardService.Running(List.of(reader)))).isEqualTo(new NoToken());
    }

    @Test
    void aCardThatTheModuleDoesNotSeeIsNeverCalledForeignForSafeSignsAtr() {
        assertThat(absence(running(STAR_SIGN))).isEqualTo(new TokenNotRecognised());
        assertThat(absence(running(STAR_SIGN), NOT_RECOGNISED)).isEqualTo(new TokenNotRecognised());
    }

    @Test
    void aBusyOrMuteCardIsToldWithItsReader() {
        assertThat(absence(running(new CardState.Busy()))).isEqualTo(new CardBusy(READER));
        assertThat(absence(running(new CardState.Mute()))).isEqualTo(new CardMute(READER));
    }

    @Test
    void aServiceThatCannotBeAskedExplainsOnlyAModuleThatSeesNoReader() {
        var waited = Duration.ofSeconds(3);

        assertThat(absence(new CardService.Silent(waited))).isEqualTo(new ServiceNotAnswering(waited));
        assertThat(absence(new CardService.Unusable("SCARD_E_NO_ACCESS")))
                .isEqualTo(new ServiceFailed("SCARD_E_NO_ACCESS"));
        assertThat(absence(new CardService.Unusable("SCARD_E_NO_ACCESS"), new SlotState.Empty()))
                .isEqualTo(new NoToken());
    }

    @Test
    void aRemoteSessionExplainsWhyNothingIsSeenButNotWhatIs() {
        var remote = new Circumstances(new CardService.Running(List.of()), Set.of(), true);
        var deviceError = new TokenFailure.ModuleError("C_GetTokenInfo", "CKR_DEVICE_ERROR");

        assertThat(survey().amid(remote).absence()).contains(new RemoteSession());
        assertThat(survey(new SlotState.Unreadable(deviceError)).amid(remote).absence())
                .contains(deviceError);
    }

    private static TokenFailure absence(CardService service, SlotState... states) {
        return survey(states)
                .amid(new Circumstances(service, Set.of(), false))
                .absence()
                .orElseThrow();
    }

    private static CardService running(CardState card) {
        return new CardService.Running(List.of(new CardReader(READER, card)));
    }

    private static Survey survey(SlotState... states) {
        var module = new ModuleFacts(Path.of("/usr/lib/libaetpkss.so"), "A.E.T. Europe B.V.", "", "3.0", "2.20");
        return new Survey(
                module,
                List.of(states).stream()
                        .map(state -> new TokenSlot(52481, READER, state))
                        .toList());
    }
}
