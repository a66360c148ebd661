package org.tokentriage.ticket;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.settings.ConnectedSite;
import org.tokentriage.settings.Occasion;
import org.tokentriage.settings.SiteByHand;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.TicketCodes;
import org.tokentriage.settings.TicketTexts;

/** Words a ticket after a site's profile. The text is Portuguese, whatever language the agent's screen has. */
public final class TicketTemplate {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy, 'às' HH'h'mm");

    /** A line that would be empty where nobody answered. */
    private static final Pattern ANSWERS_ALONE = Pattern.compile("(?m)^\\{" + TicketTexts.ANSWERS + "}\\R?");

    private final SiteProfile profile;
    private final ZoneId zone;

    public TicketTemplate(SiteProfile profile, ZoneId zone) {
        this.profile = profile;
        this.zone = zone;
    }

    public TicketCodes codes() {
        return profile.codes();
    }

    /** About which tokens the site has tickets opened. */
    public List<Occasion> occasions() {
        return Stream.of(Occasion.values())
                .filter(occasion -> profile.occasions().of(occasion).opens())
                .toList();
    }

    /** Whether a person opens the site's tickets by hand. */
    public boolean isByHand() {
        return switch (profile.desk()) {
            case SiteByHand byHand -> true;
            case ConnectedSite connected -> false;
        };
    }

    /** A draft about a token, with nothing yet about the customer. */
    public TicketDraft draft(TokenEvidence token, CorrelationKey key) {
        var values = tokenValues(token);
        var site = profile.about(token.occasion());
        var asked = site.occasions().questionsAbout(token.occasion()).stream()
                .map(Answer::toCome)
                .toList();
        var wording = new TicketDraft.Wording(
                site.codes().categories().get(0),
                site.codes().types().get(0),
                title(token.occasion(), ""),
                TicketTexts.fill(site.texts().problem(), values),
                TicketTexts.fill(site.texts().solution(), values),
                Optional.of(asked));
        return new TicketDraft(
                new TicketDraft.Customer("", ""), new TicketDraft.Contact("", "", "", ""), wording, token, key);
    }

    /** The title proposed for a customer's ticket. */
    public String title(Occasion occasion, String customer) {
        var title = profile.about(occasion).texts().title();
        return TicketTexts.fill(title, Map.of("cliente", customer.strip()));
    }

    /** The text that the desk stores with a ticket. */
    public String description(Ticket ticket) {
        return fill(profile.texts().description(), ticket);
    }

    /** Puts what is known of a ticket in the place of its names (see {@link TicketTexts#ALL_NAMES}). */
    public String fill(String template, Ticket ticket) {
        var values = values(ticket);
        var answered = !values.getOrDefault(TicketTexts.ANSWERS, "").isEmpty();
        return TicketTexts.fill(
                answered ? template : ANSWERS_ALONE.matcher(template).replaceAll(""), values);
    }

    /** {@return what is known of a ticket, by its {@linkplain TicketTexts#ALL_NAMES names}} */
    public Map<String, String> values(Ticket ticket) {
        var values = tokenValues(ticket.token());
        values.put("cliente", ticket.customer().name());
        values.put("cnpj", ticket.customer().cnpj().formatted());
        values.put("contato", ticket.contact().name());
        values.put("telefone1", ticket.contact().phone1().formatted());
        values.put("telefone2", ticket.contact().phone2().formatted());
        values.put("email", ticket.contact().email().value());
        values.put("problema", ticket.wording().problem());
        values.put("solucao", ticket.wording().solution());
        values.put("chave", ticket.key().value());
        values.put("situacao", ticket.token().occasion().words());
        values.put(TicketTexts.ANSWERS, answers(ticket.wording().answers()));
        return values;
    }

    private static String answers(List<Answer> answers) {
        return answers.stream()
                .filter(Answer::isGiven)
                .map(Answer::neat)
                .map(answer -> answer.label() + ": " + answer.text())
                .collect(Collectors.joining("\n"));
    }

    private Map<String, String> tokenValues(TokenEvidence token) {
        var values = new HashMap<String, String>();
        values.put("token", token.label());
        values.put("serie", token.serial());
        values.put("modelo", token.model());
        values.put("fabricante", token.manufacturer());
        values.put("leitora", token.reader());
        values.put("lido", MOMENT.format(ZonedDateTime.ofInstant(token.readAt(), zone)));
        return values;
    }
}
