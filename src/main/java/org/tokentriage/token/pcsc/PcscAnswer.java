package org.tokentriage.token.pcsc;

import java.util.Optional;
import java.util.stream.Stream;
import javax.smartcardio.CardException;
import org.tokentriage.token.card.CardService;
import org.tokentriage.token.card.CardState;

/**
 * What the service answered instead of doing it. The JDK keeps that as the message of an exception which it does not show.
 *
 * @param code the name, such as {@code SCARD_E_NO_SERVICE} (MS-RDPESC section 3.1.4 and pcsclite.h list them)
 */
record PcscAnswer(String code) {

    private static final String NO_LIBRARY = "NO_PCSC_LIBRARY";

    static PcscAnswer of(Throwable thrown) {
        return Stream.iterate(Optional.of(thrown), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                .flatMap(cause -> Optional.ofNullable(cause.orElseThrow().getMessage()).stream())
                .filter(message -> message.startsWith("SCARD_"))
                .findFirst()
                .map(PcscAnswer::new)
                .orElse(new PcscAnswer(NO_LIBRARY));
    }

    /** The service could not be reached at all. */
    CardService withoutService() {
        return isServiceGone() ? new CardService.Stopped() : new CardService.Unusable(code);
    }

    /** The service was reached before. */
    CardService duringService() {
        return isServiceGone() ? new CardService.Lost() : new CardService.Unusable(code);
    }

    /** @param refused thrown on when the answer is not about the card */
    CardState aboutCard(CardException refused) throws CardException {
        return switch (code) {
            case "SCARD_E_SHARING_VIOLATION" -> new CardState.Busy();
            case "SCARD_W_UNRESPONSIVE_CARD",
                    "SCARD_W_UNPOWERED_CARD",
                    "SCARD_W_UNSUPPORTED_CARD",
                    "SCARD_E_PROTO_MISMATCH",
                    "SCARD_E_NOT_TRANSACTED",
                    "SCARD_E_CARD_UNSUPPORTED" -> new CardState.Mute();
            case "SCARD_W_REMOVED_CARD", "SCARD_E_NO_SMARTCARD", "SCARD_E_UNKNOWN_READER" -> new CardState.Absent();
            default -> throw refused;
        };
    }

    private boolean isServiceGone() {
        return switch (code) {
            case "SCARD_E_NO_SERVICE",
                    "SCARD_E_SERVICE_STOPPED",
                    "SCARD_E_INVALID_HANDLE",
                    "SCARD_F_COMM_ERROR",
                    "SCARD_E_SYSTEM_CANCELLED" -> true;
            default -> false;
        };
    }
}
