package org.tokentriage.settings.profile;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.settings.DeskSite;
import org.tokentriage.settings.QualitorDialect;
import org.tokentriage.settings.QualitorDialect.Paths;
import org.tokentriage.settings.QualitorDialect.Quirks;
import org.tokentriage.settings.QualitorDialect.Services;
import org.tokentriage.settings.QualitorDialect.Words;
import org.tokentriage.settings.QualitorSite;
import org.tokentriage.settings.QualitorTransport;
import org.tokentriage.settings.QualitorTransport.JsonOpening;
import org.tokentriage.settings.QualitorTransport.Rest;
import org.tokentriage.settings.QualitorTransport.Soap;
import org.tokentriage.settings.QualitorTransport.WebService;
import org.tokentriage.settings.QualitorTransport.Wsdl;
import org.tokentriage.settings.SiteByHand;

/** Which keys the section about Qualitor has. */
final class QualitorReader {

    private static final QualitorDialect USUAL = QualitorDialect.USUAL;
    private static final String WEB_SERVICE = "webservice";
    private static final String BY_HAND = "manual";
    private static final Kind<String> WAYS = Kind.oneOf("transport", WEB_SERVICE, "soap", "rest", BY_HAND);

    private final Section section;
    private final ComputerOwner computer;

    QualitorReader(Section section, ComputerOwner computer) {
        this.section = section;
        this.computer = computer;
    }

    /** Every key is read whichever way tickets come there, so that a profile can change that in one line. */
    DeskSite read() {
        var way = section.get("transport", WAYS, WEB_SERVICE);
        var byHand = way.equals(BY_HAND);
        var address = byHand ? addressForPeople() : Optional.of(address());
        var user = section.get("user", Kind.ANY_TEXT, "");
        var company = byHand ? section.get("company", Kind.TEXT, "") : section.get("company", Kind.TEXT);
        var connectWithin = section.get("connect_within", Kind.PATIENCE, Duration.ofSeconds(10));
        var answerWithin = section.get("answer_within", Kind.PATIENCE, Duration.ofSeconds(60));
        var dialect = dialect(way);
        var authorities = authorities(address.filter(known -> !byHand));
        section.end();
        return byHand
                ? new SiteByHand(address, dialect.paths().ticketPage())
                : new QualitorSite(
                        address.orElse(WireKinds.ADDRESS.standIn()),
                        user,
                        company,
                        connectWithin,
                        answerWithin,
                        dialect,
                        authorities);
    }

    /** No password goes there, so it may be one of a server that is spoken to in clear, and it may be missing. */
    private Optional<URI> addressForPeople() {
        section.get("http_hosts", Kind.listOf("texts", Kind.TEXT), List.of());
        return section.get("address", WireKinds.ADDRESS.map(Optional::of), Optional.empty());
    }

    /** Whoever rules a customer's computer decides whom that trusts, so there the profile has to name those who vouch. */
    private List<X509Certificate> authorities(Optional<URI> called) {
        var nobody = List.<X509Certificate>of();
        var authorities = section.get("trusted_authorities", WireKinds.CERTIFICATES, nobody);
        if (computer == ComputerOwner.CUSTOMER
                && called.filter(address -> address.getScheme().equalsIgnoreCase("https"))
                        .isPresent()
                && !section.has("trusted_authorities")) {
            section.refuse("trusted_authorities", "authoritiesNeeded");
        }
        return authorities;
    }

    /** The password goes with every call, so an administrator must vouch for each server that is spoken to in clear. */
    private URI address() {
        var hosts = section.get("http_hosts", Kind.listOf("texts", Kind.TEXT), List.of());
        var address = section.get("address", WireKinds.ADDRESS);
        var host = address.getHost();
        if (address.getScheme().equalsIgnoreCase("http") && hosts.stream().noneMatch(host::equalsIgnoreCase)) {
            section.refuse("address", "httpsNeeded", host);
        }
        return address;
    }

    private QualitorDialect dialect(String way) {
        var services = new Services(
                section.get("general_service", Kind.TEXT, USUAL.services().general()),
                section.get("ticket_service", Kind.TEXT, USUAL.services().ticket()));
        var words = new Words(
                section.get("sign_in_refused", Kind.PATTERN, USUAL.words().signIn()),
                section.get("not_found", Kind.PATTERN, USUAL.words().notFound()),
                section.get("closed_ticket", Kind.PATTERN, USUAL.words().closed()));
        return new QualitorDialect(
                transport(way), paths(), services, words, new NewTicketsReader(section).read(), quirks());
    }

    private Paths paths() {
        return new Paths(
                section.get("endpoint", WireKinds.PATH, USUAL.paths().endpoint()),
                section.get("ticket_page", WireKinds.TICKET_PAGE, USUAL.paths().ticketPage()));
    }

    private Quirks quirks() {
        return new Quirks(
                section.get("cnpj_with_punctuation", Kind.FLAG, USUAL.quirks().punctuatedCnpj()),
                section.get("url_encoded_texts", Kind.FLAG, USUAL.quirks().urlEncodedTexts()),
                section.get(
                        "search_without_list_is_none", Kind.FLAG, USUAL.quirks().silentSearch()),
                section.get("reply_charset", WireKinds.CHARSET.map(Optional::of), Optional.empty()));
    }

    private QualitorTransport transport(String way) {
        var soap = soap(section.section("soap"));
        var rest = section.optional("rest").map(QualitorReader::rest);
        return switch (way) {
            case "soap" -> soap;
            case "rest" -> rest.orElseGet(() -> rest(section.section("rest")));
            default -> new WebService();
        };
    }

    private static Soap soap(Section section) {
        var soap =
                new Soap(wsdl(section, "general", Soap.USUAL.general()), wsdl(section, "ticket", Soap.USUAL.ticket()));
        section.end();
        return soap;
    }

    private static Wsdl wsdl(Section section, String service, Wsdl usual) {
        return new Wsdl(
                section.get(service + "_wsdl", WireKinds.PATH, usual.path()),
                section.get(service + "_endpoint", WireKinds.PATH, usual.endpoint()));
    }

    private static Rest rest(Section section) {
        var rest = new Rest(
                section.get("endpoint", WireKinds.PATH, Rest.USUAL_ENDPOINT), jsonOpening(section.section("opening")));
        section.end();
        return rest;
    }

    private static JsonOpening jsonOpening(Section section) {
        var opening = new JsonOpening(
                section.get("path", WireKinds.PATH),
                section.get("body", WireKinds.JSON_TEMPLATE),
                section.get("number", WireKinds.POINTER));
        section.end();
        return opening;
    }
}
