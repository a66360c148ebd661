package org.tokentriage.ticket.qualitor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tokentriage.settings.Choice;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.profile.SiteProfileFile;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Email;
import org.tokentriage.ticket.Phone;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.TokenEvidence;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.Sought;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.Wanted;

/** The site of the sample profile, and a ticket for a bakery that it knows. */
public final class ExampleCase {

    public static final Credentials AGENT = new Credentials("integracao.token", "S3nha&Ficticia");
    public static final Cnpj BAKERY = new Cnpj("11222333000181");
    public static final CorrelationKey KEY = new CorrelationKey("TT-7KQ4-M9XD-2H5K");
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T13:28:00Z"), ZoneId.of("America/Sao_Paulo"));

    private ExampleCase() {}

    /** The sample profile, for a server that speaks plain HTTP on this computer. */
    public static SiteProfile site(URI address) {
        return site(address, "", "");
    }

    /** As {@link #site(URI)}, with one passage replaced. */
    public static SiteProfile site(URI address, String passage, String replacement) {
        return site(address, text -> text.replace(passage, replacement));
    }

    /** As {@link #site(URI)}, written otherwise. */
    public static SiteProfile site(URI address, UnaryOperator<String> rewriting) {
        var profile = sample().replace("https://chamados.exemplo.com.br/qualitor", address.toString())
                .replace("# http_hosts = [\"qualitor.rede.interna\"]", "http_hosts = [\"127.0.0.1\"]");
        try {
            var file = Files.createTempFile("site", ".toml");
            try {
                return ((SiteProfileFile.Outcome.Usable)
                                SiteProfileFile.read(Files.writeString(file, rewriting.apply(profile))))
                        .profile();
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static TicketDesk desk(SiteProfile site) {
        return new QualitorDesks(site, CLOCK).open(AGENT);
    }

    /** What a desk tells of the example's ticket when its key alone is known. */
    public static Sought sought(TicketDesk desk) throws TicketException {
        return desk.find(Wanted.by(KEY));
    }

    public static TicketNumber found(TicketDesk desk) throws TicketException {
        return ((Sought.Found) sought(desk)).receipt().number();
    }

    public static Sought cannotTell(Sought.Doubt why) {
        return new Sought.CannotTell(why);
    }

    public static Ticket ticket(Optional<Requester> requester) {
        return ticket(wording("O certificado do cliente não é aceito."), requester);
    }

    public static Ticket ticket(TicketDraft.Wording wording, Optional<Requester> requester) {
        return ticket("Padaria Pão Dourado Ltda.", wording, requester);
    }

    /** The ticket of a customer of that name. */
    public static Ticket named(String customer, String problem, String solution) {
        var usual = wording(problem);
        return ticket(
                customer,
                new TicketDraft.Wording(usual.category(), usual.type(), usual.title(), problem, solution),
                Optional.empty());
    }

    /** The sample profile with another description. */
    public static SiteProfile describing(String description) {
        return site(
                URI.create("https://chamados.exemplo.com.br"),
                text -> text.replaceAll("(?s)description = \"\"\".*?\"\"\"", "description = \"" + description + "\""));
    }

    private static Ticket ticket(String customer, TicketDraft.Wording wording, Optional<Requester> requester) {
        return new Ticket(
                new Ticket.Customer(BAKERY, customer),
                new Ticket.Contact(
                        "Conceição Araújo",
                        new Phone("1140000001"),
                        new Phone("11987654321"),
                        new Email("financeiro@paodourado.example")),
                wording,
                new TokenEvidence(
                        "TOKEN e-CNPJ",
                        "00A1B2C3D4E5F607",
                        "19C11A06010D0000",
                        "Giesecke & Devrient GmbH",
                        "StarSign CUT S 01 00",
                        Instant.parse("2026-11-23T13:24:00Z")),
                KEY,
                requester);
    }

    public static TicketDraft.Wording wording(String problem) {
        return new TicketDraft.Wording(
                new Choice("Certificado digital", "32"),
                new Choice("Atendimento", "5"),
                "Token em branco - Padaria Pão Dourado Ltda.",
                problem,
                "Encaminhado para nova emissão.");
    }

    private static String sample() {
        try {
            return Files.readString(Path.of("docs/site-profile.sample.toml"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
