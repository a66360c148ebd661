package org.tokentriage.settings;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Which keys a site profile has. */
final class SiteProfileReader {

    private static final List<Duration> WAITS =
            Stream.of(0, 3, 6, 12, 24).map(Duration::ofSeconds).toList();

    private SiteProfileReader() {}

    static SiteProfile read(Section document) {
        var profile = new SiteProfile(
                qualitor(document.section("qualitor")),
                codes(document.section("codes")),
                texts(document.section("texts")),
                related(document.section("related")),
                document.get("promised_answer", Kind.DURATION));
        document.end();
        return profile;
    }

    private static QualitorSite qualitor(Section section) {
        var site = new QualitorSite(
                address(section),
                section.get("user", Kind.ANY_TEXT, ""),
                section.get("company", Kind.TEXT),
                section.get("connect_within", Kind.DURATION, Duration.ofSeconds(10)),
                section.get("answer_within", Kind.DURATION, Duration.ofSeconds(60)),
                dialect(section));
        section.end();
        return site;
    }

    /** The password goes with every call, so an administrator must vouch for each server that is spoken to in clear. */
    private static URI address(Section section) {
        var hosts = section.get("http_hosts", Kind.listOf("texts", Kind.TEXT), List.of());
        var address = section.get("address", WireKinds.ADDRESS);
        var host = address.getHost();
        if (address.getScheme().equalsIgnoreCase("http") && hosts.stream().noneMatch(host::equalsIgnoreCase)) {
            section.refuse("address", "httpsNeeded", host);
        }
        return address;
    }

    private static QualitorDialect dialect(Section section) {
        var usual = QualitorDialect.USUAL;
        var paths = new QualitorDialect.Paths(
                section.get("endpoint", WireKinds.PATH, usual.paths().endpoint()),
                section.get("ticket_page", WireKinds.TICKET_PAGE, usual.paths().ticketPage()));
        var services = new QualitorDialect.Services(
                section.get("general_service", Kind.TEXT, usual.services().general()),
                section.get("ticket_service", Kind.TEXT, usual.services().ticket()));
        var refusals = new QualitorDialect.Refusals(
                section.get("sign_in_refused", Kind.PATTERN, usual.refusals().signIn()),
                section.get("not_found", Kind.PATTERN, usual.refusals().notFound()));
        return new QualitorDialect(
                paths,
                services,
                refusals,
                extraFields(section),
                section.get("cnpj_with_punctuation", Kind.FLAG, usual.punctuatedCnpj()));
    }

    private static QualitorDialect.ExtraFields extraFields(Section section) {
        var none = QualitorDialect.ExtraFields.NONE;
        return new QualitorDialect.ExtraFields(
                section.get("extra_elements", WireKinds.ELEMENTS, none.elements()),
                section.get("custom_fields", WireKinds.CUSTOM_FIELDS, none.custom()),
                section.get("custom_fields_inside_data", Kind.FLAG, none.customInsideData()));
    }

    private static TicketCodes codes(Section section) {
        var codes = new TicketCodes(
                section.get("opened_by", Kind.TEXT),
                section.get("severity", Kind.TEXT),
                section.get("origin", Kind.TEXT),
                section.get("locality", Kind.TEXT),
                choices(section, "categories"),
                choices(section, "types"),
                section.get("fallback_customer", Kind.TEXT),
                section.get("fallback_contact", Kind.TEXT));
        section.end();
        return codes;
    }

    private static List<Choice> choices(Section section, String key) {
        return section.sections(key).stream().map(SiteProfileReader::choice).toList();
    }

    private static Choice choice(Section section) {
        var choice = new Choice(section.get("label", Kind.TEXT), section.get("code", Kind.TEXT));
        section.end();
        return choice;
    }

    private static TicketTexts texts(Section section) {
        var texts = new TicketTexts(
                section.template("title", TicketTexts.TITLE_NAMES),
                section.template("problem", TicketTexts.TOKEN_NAMES),
                section.template("solution", TicketTexts.TOKEN_NAMES),
                section.template("description", TicketTexts.ALL_NAMES));
        section.end();
        return texts;
    }

    private static RelatedDemand related(Section section) {
        var related = new RelatedDemand(
                section.get("team", Kind.TEXT),
                section.get("query", WireKinds.QUERY, ""),
                section.get("waits", Kind.listOf("waits", Kind.WAIT), WAITS));
        section.end();
        return related;
    }
}
