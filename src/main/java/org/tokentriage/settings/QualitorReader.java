package org.tokentriage.settings;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tokentriage.settings.QualitorDialect.Paths;
import org.tokentriage.settings.QualitorDialect.Quirks;
import org.tokentriage.settings.QualitorDialect.Services;
import org.tokentriage.settings.QualitorDialect.Words;
import org.tokentriage.settings.QualitorTransport.JsonOpening;
import org.tokentriage.settings.QualitorTransport.Rest;
import org.tokentriage.settings.QualitorTransport.Soap;
import org.tokentriage.settings.QualitorTransport.WebService;
import org.tokentriage.settings.QualitorTransport.Wsdl;

/** Which keys the section about Qualitor has. */
final class QualitorReader {

    private static final QualitorDialect USUAL = QualitorDialect.USUAL;

    private final Section section;
    private final ComputerOwner computer;

    QualitorReader(Section section, ComputerOwner computer) {
        this.section = section;
        this.computer = computer;
    }

    QualitorSite read() {
        var address = address();
        var site = new QualitorSite(
                address,
                section.get("user", Kind.ANY_TEXT, ""),
                section.get("company", Kind.TEXT),
                section.get("connect_within", Kind.PATIENCE, Duration.ofSeconds(10)),
                section.get("answer_within", Kind.PATIENCE, Duration.ofSeconds(60)),
                dialect(),
                authorities(address));
        section.end();
        return site;
    }

    /** Whoever rules a customer's computer decides whom that trusts, so there the profile has to name those who vouch. */
    private List<X509Certificate> authorities(URI address) {
        var nobody = List.<X509Certificate>of();
        var authorities = section.get("trusted_authorities", WireKinds.CERTIFICATES, nobody);
        if (computer == ComputerOwner.CUSTOMER
                && address.getScheme().equalsIgnoreCase("https")
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

    private QualitorDialect dialect() {
        var services = new Services(
                section.get("general_service", Kind.TEXT, USUAL.services().general()),
                section.get("ticket_service", Kind.TEXT, USUAL.services().ticket()));
        var words = new Words(
                section.get("sign_in_refused", Kind.PATTERN, USUAL.words().signIn()),
                section.get("not_found", Kind.PATTERN, USUAL.words().notFound()),
                section.get("closed_ticket", Kind.PATTERN, USUAL.words().closed()));
        return new QualitorDialect(
                transport(), paths(), services, words, new NewTicketsReader(section).read(), quirks());
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

    private QualitorTransport transport() {
        var soap = soap(section.section("soap"));
        var rest = section.optional("rest").map(QualitorReader::rest);
        return switch (section.get("transport", Kind.oneOf("transport", "webservice", "soap", "rest"), "webservice")) {
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
