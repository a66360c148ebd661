package org.tokentriage.ui.testing;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.EarlierTicket;

/** A ticket of the bakery that is still open. */
public final class EarlierExample {

    private EarlierExample() {}

    public static EarlierTicket ticket(String number, boolean sameToken, Clock clock) {
        return new EarlierTicket(
                new TicketNumber(number),
                "Token em branco - Padaria Pão Dourado Ltda.",
                "Aguardando atendimento",
                Optional.of(LocalDateTime.now(clock).minusHours(sameToken ? 1 : 20)),
                sameToken,
                URI.create("https://chamados.exemplo.com.br/qualitor/" + number));
    }
}
