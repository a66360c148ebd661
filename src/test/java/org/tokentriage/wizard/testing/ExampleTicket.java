package org.tokentriage.wizard.testing;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tokentriage.settings.Choice;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Email;
import org.tokentriage.ticket.Phone;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.TokenEvidence;
import org.tokentriage.ticket.desk.Receipt;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.wizard.step.Aftermath;
import org.tokentriage.wizard.step.Promise;
import org.tokentriage.wizard.step.Related;
import org.tokentriage.wizard.step.Step;

/** The ticket of the bakery, whose receipt the drawings show. */
public final class ExampleTicket {

    public static final Instant OPENED_AT = Instant.parse("2026-11-23T13:32:10Z");

    public static final Clock CLOCK = Clock.fixed(OPENED_AT, ZoneId.of("America/Sao_Paulo"));

    public static final CorrelationKey KEY = CorrelationKey.next(new Random(7));

    public static final Ticket TICKET = of(new Ticket.Contact(
            "Conceição Araújo",
            new Phone("11987654321"),
            new Phone("1134567890"),
            new Email("financeiro@paodourado.example")));

    public static final Related FOUND = new Related.Found(
            List.of(new RelatedTicket(new TicketNumber("700124"), "Relacionamento")), OPENED_AT.plusSeconds(60));

    private ExampleTicket() {}

    public static Ticket of(Ticket.Contact contact) {
        return new Ticket(
                new Ticket.Customer(new Cnpj("11222333000181"), "Padaria Pão Dourado Ltda."),
                contact,
                new TicketDraft.Wording(
                        new Choice("Certificado digital", "32"),
                        new Choice("Atendimento", "5"),
                        "Token em branco - Padaria Pão Dourado Ltda.",
                        "O token está em branco.",
                        "Encaminhado para nova emissão."),
                TokenEvidence.of(Example.blank()),
                KEY,
                Optional.empty());
    }

    public static Ticket withKey(CorrelationKey key) {
        return new Ticket(
                TICKET.customer(), TICKET.contact(), TICKET.wording(), TICKET.token(), key, TICKET.requester());
    }

    public static Step.Done done(Related related) {
        return done(TICKET, related);
    }

    public static Step.Done done(Ticket ticket, Related related) {
        return new Step.Done(
                ticket,
                new Receipt(
                        new TicketNumber("700123"),
                        URI.create("https://chamados.exemplo.com.br/qualitor/700123"),
                        OPENED_AT),
                new Promise(OPENED_AT.plus(Duration.ofHours(24)), "Relacionamento"),
                related,
                new Aftermath(Aftermath.Stored.AS_SENT, List.of()));
    }
}
