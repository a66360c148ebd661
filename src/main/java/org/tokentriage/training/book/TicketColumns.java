package org.tokentriage.training.book;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.tokentriage.training.call.Fields;
import org.tokentriage.training.site.CodedField;
import org.tokentriage.training.site.SimulatorSite;
import org.tokentriage.training.site.SimulatorSite.Client;
import org.tokentriage.training.site.SimulatorSite.Contact;

/** The names by which {@code getTicketData} and {@code getTicket} tell what a ticket holds. */
public final class TicketColumns {

    /** Qualitor sends local times without a zone; the office is in Brasília's. */
    public static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZONE);

    private final SimulatorSite site;
    private final SequencedMap<String, Function<BookEntry, String>> columns = new LinkedHashMap<>();

    public TicketColumns(SimulatorSite site) {
        this.site = site;
        addHead();
        addRequester();
        CodedField.ON_TICKETS.forEach(this::addCode);
        columns.put("nmcategoriacompleta", entry -> label(CodedField.CATEGORY, entry));
    }

    public Set<String> names() {
        return columns.keySet();
    }

    public Fields of(BookEntry entry) {
        var texts = new LinkedHashMap<String, String>();
        columns.forEach((name, column) -> texts.put(name, column.apply(entry)));
        return new Fields(texts);
    }

    private void addHead() {
        columns.put("cdchamado", entry -> Long.toString(entry.ticket().number()));
        columns.put("nmtitulochamado", entry -> entry.ticket().title());
        columns.put("dschamado", entry -> entry.ticket().description());
        columns.put("dspalavrachave", entry -> entry.ticket().keyword().orElse(""));
        columns.put("cdsituacao", entry -> entry.past() ? "5" : "2");
        columns.put("nmsituacao", entry -> entry.past() ? "Encerrado" : "Aguardando atendimento");
        columns.put("nmequipe", BookEntry::team);
        columns.put("nmresponsavel", entry -> "");
        columns.put("dtchamado", entry -> date(entry.ticket().receivedAt()));
    }

    private void addRequester() {
        columns.put("cdempresa", entry -> site.credentials().company());
        columns.put("cdcliente", entry -> data(entry, "cdcliente"));
        columns.put("nmcliente", entry -> client(entry).map(Client::name).orElse(""));
        columns.put("cdcontato", entry -> data(entry, "cdcontato"));
        columns.put("nmcontato", entry -> contact(entry).map(Contact::name).orElse(""));
    }

    private void addCode(CodedField field) {
        columns.put(field.code(), entry -> data(entry, field.code()));
        columns.put(field.label(), entry -> label(field, entry));
    }

    private Optional<Client> client(BookEntry entry) {
        return site.client(data(entry, "cdcliente"));
    }

    private Optional<Contact> contact(BookEntry entry) {
        return client(entry).flatMap(client -> client.contact(data(entry, "cdcontato")));
    }

    private String label(CodedField field, BookEntry entry) {
        return site.codes().label(field, data(entry, field.code())).orElse("");
    }

    private static String data(BookEntry entry, String name) {
        return entry.ticket().data().text(name);
    }

    private static String date(Instant instant) {
        return DATE.format(instant);
    }
}
