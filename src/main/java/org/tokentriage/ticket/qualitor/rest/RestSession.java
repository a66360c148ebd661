package org.tokentriage.ticket.qualitor.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.tokentriage.settings.QualitorSite;
import org.tokentriage.settings.QualitorTransport.Rest;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.http.Delivery;
import org.tokentriage.ticket.http.DeliveryFailures;
import org.tokentriage.ticket.http.HeaderText;
import org.tokentriage.ticket.http.PostBox;
import tools.jackson.databind.JsonNode;

/** One user's session with the interface in JSON: two tokens, of which one is used and the other renews it (docs/qualitor.md). */
final class RestSession {

    private static final MediaType TYPE = MediaType.get("application/json; charset=utf-8");
    private static final int TOKEN_EXPIRED = 401;
    private static final Pattern EXPIRED = Pattern.compile("token expired", Pattern.CASE_INSENSITIVE);

    private final QualitorSite site;
    private final Rest rest;
    private final Credentials credentials;
    private final PostBox postBox;
    private final DeliveryFailures failures;
    private Optional<Tokens> tokens = Optional.empty();

    private record Tokens(String access, String refresh) {}

    RestSession(QualitorSite site, Rest rest, Credentials credentials, PostBox postBox) {
        this.site = site;
        this.rest = rest;
        this.credentials = credentials;
        this.postBox = postBox;
        this.failures = new DeliveryFailures(site.address().getHost());
    }

    /** Asks for something that changes nothing; with a new token, once more, where the old one has expired. */
    JsonNode ask(String path, JsonNode body) throws TicketException {
        var delivery = postBox.ask(request(path, body, signedIn()));
        if (delivery instanceof Delivery.Answered answer && hasExpired(answer)) {
            delivery = postBox.ask(request(path, body, renewed()));
        }
        var answer = failures.answered(delivery);
        return Json.read(answer).orElseThrow(() -> new TicketException(DeliveryFailures.unexpected(answer)));
    }

    /** Signs in anew. What fails here has changed nothing. */
    synchronized void prepare() throws TicketException {
        try {
            tokens = Optional.of(signIn());
        } catch (TicketException before) {
            throw failures.nothingSent(before);
        }
    }

    /**
     * Changes something there, with one call that is never repeated.
     *
     * @param unknown what it means when the call may have had its effect
     */
    JsonNode change(String path, JsonNode body, TicketFailure unknown) throws TicketException {
        var request = request(path, body, signedIn());
        var answer = failures.answered(postBox.sendOnce(request), unknown);
        return Json.read(answer).orElseThrow(() -> new TicketException(DeliveryFailures.unexpected(answer, unknown)));
    }

    /** The status is not the only way in which servers say so. */
    private static boolean hasExpired(Delivery.Answered answer) {
        var message = Json.parse(answer).path("message").asString("");
        return answer.status() == TOKEN_EXPIRED || EXPIRED.matcher(message).find();
    }

    private synchronized Tokens signedIn() throws TicketException {
        var known = tokens.isPresent() ? tokens.get() : signIn();
        tokens = Optional.of(known);
        return known;
    }

    private synchronized Tokens renewed() throws TicketException {
        var request = new Request.Builder()
                .url(address("/auth/token"))
                .header("Authorization", "Bearer " + signedIn().refresh())
                .patch(RequestBody.create(new byte[0], TYPE))
                .build();
        var told = postBox.ask(request) instanceof Delivery.Answered answer ? tokens(answer) : Optional.<Tokens>empty();
        var renewed = told.isPresent() ? told.get() : signIn();
        tokens = Optional.of(renewed);
        return renewed;
    }

    private Tokens signIn() throws TicketException {
        var request = new Request.Builder()
                .url(address("/auth/login"))
                .post(content(login()))
                .build();
        var answer = failures.answered(postBox.ask(request));
        return tokens(answer).orElseThrow(() -> new TicketException(DeliveryFailures.unexpected(answer)));
    }

    /** The company goes as a number, 0 stands for no customer, and the scope is that of agents. */
    private JsonNode login() {
        var company = site.company();
        var login = Json.object()
                .put("user", credentials.user())
                .put("password", credentials.password())
                .put("customer", 0)
                .put("scope", "USER");
        return company.matches("\\d{1,18}")
                ? login.put("company", Long.parseLong(company))
                : login.put("company", company);
    }

    private static Optional<Tokens> tokens(Delivery.Answered answer) {
        var payload = Json.parse(answer).at("/token/payload");
        var tokens = new Tokens(
                payload.path("access_token").asString(""),
                payload.path("refresh_token").asString(""));
        return tokens.access().isEmpty() || !HeaderText.isOne(tokens.access()) || !HeaderText.isOne(tokens.refresh())
                ? Optional.empty()
                : Optional.of(tokens);
    }

    private Request request(String path, JsonNode body, Tokens as) {
        return new Request.Builder()
                .url(address(path))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + as.access())
                .post(content(body))
                .build();
    }

    private String address(String path) {
        return site.below(rest.endpoint()) + (path.startsWith("/") ? path : "/" + path);
    }

    private static RequestBody content(JsonNode body) {
        return RequestBody.create(body.toString().getBytes(UTF_8), TYPE);
    }
}
