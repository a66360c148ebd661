package org.tokentriage.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tokentriage.settings.Choice;

/** A ticket about somebody who does not exist, and whose words are easily found again. */
public final class SampleTicket {

    public static final Instant READ_AT = Instant.parse("2026-11-23T13:24:00Z");

    /** What is said about the customer, the person and the token. */
    public static final List<String> PERSONAL = List.of(
            "11.222.333/0001-81",
            "11222333000181",
            "Canario Amarelo Ltda.",
            "Fulana de Tal",
            "98765-4321",
            "11987654321",
            "3322-4455",
            "1133224455",
            "fulana@canario.example",
            "00A1B2C3D4E5F607",
            "TOKEN DA FULANA");

    private SampleTicket() {}

    public static CorrelationKey key(long seed) {
        return CorrelationKey.next(new Random(seed));
    }

    public static TicketDraft draft(CorrelationKey key) {
        return draft(key, "O token da Fulana está em branco.");
    }

    public static TicketDraft draft(CorrelationKey key, String problem) {
        return new TicketDraft(
                new TicketDraft.Customer("11.222.333/0001-81", "Canario Amarelo Ltda."),
                new TicketDraft.Contact("Fulana de Tal", "(11) 98765-4321", "(11) 3322-4455", "fulana@canario.example"),
                new TicketDraft.Wording(
                        new Choice("Certificado digital", "32"),
                        new Choice("Atendimento", "5"),
                        "Token em branco - Canario Amarelo Ltda.",
                        problem,
                        "Encaminhado para nova emissão."),
                new TokenEvidence(
                        "TOKEN DA FULANA",
                        "00A1B2C3D4E5F607",
                        "19C11A06010D0000",
                        "Giesecke & Devrient GmbH",
                        "StarSign CUT S 01 00",
                        READ_AT),
                key);
    }

    public static Ticket ticket(CorrelationKey key) {
        return ticket(draft(key));
    }

    public static Ticket ticket(CorrelationKey key, String problem) {
        return ticket(draft(key, problem));
    }

    /** The same ticket, with a report on the token. */
    public static Ticket reported(Ticket ticket, String report) {
        return new Ticket(
                ticket.customer(),
                ticket.contact(),
                ticket.wording(),
                ticket.token().with(report),
                ticket.key(),
                ticket.requester());
    }

    private static Ticket ticket(TicketDraft draft) {
        var checked = draft.check(Optional.of(new Requester("17", "170", "4")));
        return ((TicketDraft.Checked.Complete) checked).ticket();
    }
}
