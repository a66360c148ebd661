package org.tokentriage.ticket.qualitor.soap;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.Map;
import okhttp3.Request;
import org.tokentriage.settings.QualitorSite;
import org.tokentriage.settings.QualitorTransport.Soap;
import org.tokentriage.settings.QualitorTransport.Wsdl;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.http.DeliveryFailures;
import org.tokentriage.ticket.http.PostBox;
import org.tokentriage.ticket.qualitor.service.Fields;
import org.tokentriage.ticket.qualitor.service.Operation;
import org.tokentriage.ticket.qualitor.service.Operation.Service;

/** One user's session with SOAP: what the services are like, a login for each of them, and the cookies that go with it. */
final class SoapSession {

    private final QualitorSite site;
    private final Soap soap;
    private final Credentials credentials;
    private final PostBox postBox;
    private final DeliveryFailures failures;
    private final Map<Service, SoapService> services = new EnumMap<>(Service.class);
    private final Map<Service, String> tokens = new EnumMap<>(Service.class);

    SoapSession(QualitorSite site, Soap soap, Credentials credentials, PostBox postBox) {
        this.site = site;
        this.soap = soap;
        this.credentials = credentials;
        this.postBox = postBox.withCookies();
        this.failures = new DeliveryFailures(site.address().getHost());
    }

    PostBox postBox() {
        return postBox;
    }

    /** The call of an operation, after a login where there was none yet. */
    synchronized SoapCall call(Operation operation, String inputXml) throws TicketException {
        var service = operation.service();
        var described = described(service);
        if (!tokens.containsKey(service)) {
            tokens.put(service, login(described));
        }
        var arguments = Fields.of("auth", tokens.get(service)).with("xmlValue", inputXml);
        return described.call(operation.wireName(), arguments);
    }

    /** Whether a login of before is known, which the server may have ended. */
    synchronized boolean isLoggedIn(Service service) {
        return tokens.containsKey(service);
    }

    /** Makes the next call log in anew: servers end a session without a word. */
    synchronized void forgetLogin(Service service) {
        tokens.remove(service);
    }

    private SoapService described(Service service) throws TicketException {
        var known = services.get(service);
        if (known == null) {
            known = describe(service == Service.GENERAL ? soap.general() : soap.ticket());
            services.put(service, known);
        }
        return known;
    }

    private SoapService describe(Wsdl wsdl) throws TicketException {
        var request =
                new Request.Builder().url(site.below(wsdl.path()).toString()).build();
        var answer = failures.answered(postBox.ask(request));
        var service = WsdlReader.read(answer.text())
                .filter(SoapService::canBeCalled)
                .orElseThrow(() -> new TicketException(DeliveryFailures.unexpected(answer)));
        if (!wsdl.endpoint().isEmpty()) {
            return service.at(site.below(wsdl.endpoint()));
        }
        if (!isOurs(service.address())) {
            throw new TicketException(new TicketFailure.WrongAddress(answer.address()));
        }
        return service;
    }

    /** The password goes to no other server than the profile's, nor less safely: a description may be wrong, or forged. */
    private boolean isOurs(String told) {
        try {
            var address = new URI(told);
            var ours = site.address();
            return ours.getScheme().equalsIgnoreCase(address.getScheme())
                    && ours.getHost().equalsIgnoreCase(address.getHost())
                    && port(ours) == port(address);
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return address.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }

    private String login(SoapService service) throws TicketException {
        var arguments = Fields.of("login", credentials.user())
                .with("passwd", credentials.password())
                .with("company", site.company());
        var answer =
                failures.answered(postBox.ask(service.call("login", arguments).request()));
        var told = SoapAnswer.read(answer.text())
                .orElseThrow(() -> new TicketException(DeliveryFailures.unexpected(answer)));
        return switch (told) {
            case SoapAnswer.Result(var token) when !token.isBlank() -> token.strip();
            case SoapAnswer.Result nothing -> throw new TicketException(new TicketFailure.SignInRefused());
            case SoapAnswer.Fault fault -> throw new TicketException(refusal(fault));
        };
    }

    private TicketFailure refusal(SoapAnswer.Fault fault) {
        var aboutTheLogin =
                site.dialect().words().signIn().matcher(fault.message()).find();
        return aboutTheLogin
                ? new TicketFailure.SignInRefused()
                : new TicketFailure.Rejected(fault.code(), fault.message());
    }
}
