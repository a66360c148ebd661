package org.tokentriage.token;

import java.util.List;
import java.util.Optional;
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
import org.tokentriage.token.maker.KnownToken;

/**
 * Why a module shows no token that can be read.
 *
 * @param slots what the module shows
 */
record MissingTokenCause(List<TokenSlot> slots, Circumstances around) {

    /** The explanation that comes closest to the token: what is wrong with it, before what is wrong around it. */
    TokenFailure reason() {
        return unreadable().or(this::remoteSession).orElseGet(this::serviceReason);
    }

    private Optional<TokenFailure> unreadable() {
        return slots.stream()
                .flatMap(slot -> slot.state() instanceof SlotState.Unreadable(var cause)
                        ? Optional.of(cause).stream()
                        : Optional.<TokenFailure>empty().stream())
                .findFirst()
                .map(cause -> cause instanceof TokenNotRecognised ? foreign().orElse(cause) : cause);
    }

    private Optional<TokenFailure> remoteSession() {
        return around.remote() ? Optional.of(new RemoteSession()) : Optional.empty();
    }

    private TokenFailure serviceReason() {
        return switch (around.service()) {
            case CardService.Running(var readers) -> seen(readers);
            case CardService.Stopped stopped -> stopped();
            case CardService.Lost lost -> stopped();
            case CardService.Unusable(var code) -> slots.isEmpty() ? new ServiceFailed(code) : new NoToken();
            case CardService.Silent(var waited) -> slots.isEmpty() ? new ServiceNotAnswering(waited) : new NoToken();
        };
    }

    /** That the service is stopped is a fault only when a token is connected nonetheless. */
    private TokenFailure stopped() {
        var connected = around.usb().stream().map(KnownToken::ofUsb).anyMatch(Optional::isPresent);
        return connected ? new ServiceStopped() : byModule();
    }

    private TokenFailure seen(List<CardReader> readers) {
        if (readers.isEmpty()) {
            return byModule();
        }
        return foreign()
                .or(() -> troubled(readers))
                .orElseGet(() -> around.service().hasCard() ? new TokenNotRecognised() : new NoToken());
    }

    private Optional<TokenFailure> foreign() {
        return around.service().readers().stream()
                .filter(reader -> !reader.isEmpty())
                .flatMap(reader -> KnownToken.in(reader).stream())
                .filter(KnownToken::isForeign)
                .findFirst()
                .map(token -> new ForeignToken(token.product(), token.software()));
    }

    private static Optional<TokenFailure> troubled(List<CardReader> readers) {
        return readers.stream().flatMap(reader -> trouble(reader).stream()).findFirst();
    }

    private static Optional<TokenFailure> trouble(CardReader reader) {
        return switch (reader.card()) {
            case CardState.Busy busy -> Optional.of(new CardBusy(reader.name()));
            case CardState.Mute mute -> Optional.of(new CardMute(reader.name()));
            case CardState.Absent absent -> Optional.empty();
            case CardState.Inserted inserted -> Optional.empty();
        };
    }

    private TokenFailure byModule() {
        return slots.isEmpty() ? new NoReader() : new NoToken();
    }
}
