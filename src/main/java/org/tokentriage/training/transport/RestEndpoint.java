package org.tokentriage.training.transport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tokentriage.training.call.Answer;
import org.tokentriage.training.call.Contents;
import org.tokentriage.training.call.Fields;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.call.QualitorService;
import org.tokentriage.training.fault.Spoiler;
import org.tokentriage.training.fault.Spoiling;
import org.tokentriage.training.http.Reply;
import org.tokentriage.training.service.WebServices;
import org.tokentriage.training.site.SimulatorSite;
import org.tokentriage.training.site.SimulatorSite.Credentials;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The interface in JSON, as far as it is known: login, renewal, the list of tickets. That {@code POST /ticket} opens one, with the names
 * that the web service has for its fields, is the simulator's own invention.
 */
public final class RestEndpoint implements HttpHandler {

    private static final int LIMIT = 4 * 1024 * 1024;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern PAGE = Pattern.compile("limit=(\\d{1,4})&offset=(\\d{1,9})");

    private final Operations operations;
    private final WebServices services;
    private final Credentials credentials;
    private final String path;
    private final Spoiler spoiler;
    private final Sessions sessions = new Sessions();

    public RestEndpoint(Operations operations, WebServices services, Spoiler spoiler, SimulatorSite site) {
        this.operations = operations;
        this.services = services;
        this.spoiler = spoiler;
        this.credentials = site.credentials();
        this.path = site.basePath() + "/ws/rest/v02/rest.php";
    }

    public void endSessions() {
        sessions.endAll();
    }

    public boolean has(String requested) {
        return requested.startsWith(path + "/");
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var body = parsed(exchange.getRequestBody().readNBytes(LIMIT + 1));
        var bearer = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("")
                .replaceFirst("^Bearer ", "");
        var call = exchange.getRequestMethod() + " "
                + exchange.getRequestURI().getPath().substring(path.length());
        var query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        reply(call, query, bearer, body).send(exchange);
    }

    private Reply reply(String call, String query, String bearer, JsonNode body) {
        return switch (call) {
            case "POST /auth/login" -> isLogin(body) ? tokens() : message(401, "Invalid login");
            case "PATCH /auth/token" -> sessions.find(bearer).isPresent() ? tokens() : message(401, "Token expired");
            case "POST /ticket/list" -> sessions.find(bearer).isPresent() ? list(query) : message(401, "Token expired");
            case "POST /ticket" -> sessions.find(bearer).isPresent() ? open(body) : message(401, "Token expired");
            default -> message(404, "Not found");
        };
    }

    private boolean isLogin(JsonNode body) {
        return new Credentials(
                        body.path("user").asString(""),
                        body.path("password").asString(""),
                        body.path("company").asString(""))
                .equals(credentials);
    }

    private Reply tokens() {
        var answer = object();
        answer.putObject("token")
                .putObject("payload")
                .put("access_token", sessions.begin(QualitorService.TICKET).token())
                .put("refresh_token", sessions.begin(QualitorService.TICKET).token());
        return Reply.json(200, answer.toString());
    }

    private Reply list(String query) {
        var page = PAGE.matcher(query);
        if (!page.matches()) {
            return message(400, "limit and offset are required");
        }
        var tickets = JsonNodeFactory.instance.arrayNode();
        spoiler.list(services.everyTicket()).stream()
                .skip(spoiler.has(Spoiling.PAGES_REPEATED) ? 0 : Long.parseLong(page.group(2)))
                .limit(Long.parseLong(page.group(1)))
                .forEach(ticket -> tickets.add(listed(spoiler.told(ticket))));
        return Reply.json(200, tickets.toString());
    }

    private static ObjectNode listed(Fields ticket) {
        var listed = object();
        listed.set("id", id(ticket.text("cdchamado")));
        listed.put("title", ticket.text("nmtitulochamado"))
                .put("description", ticket.text("dschamado"))
                .put("creation_date", ticket.text("dtchamado") + ":00.000");
        listed.putObject("status").put("name", ticket.text("nmsituacao"));
        return listed;
    }

    /** A number, unless it is spoiled. */
    private static JsonNode id(String number) {
        return number.matches("\\d+")
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(number))
                : JsonNodeFactory.instance.stringNode(number);
    }

    private Reply open(JsonNode body) {
        var data = Fields.NONE;
        for (var field : body.properties()) {
            data = data.with(field.getKey(), field.getValue().asString(""));
        }
        var contents = new Contents(data, Fields.NONE);
        return operations.struck(
                QualitorOperation.ADD_TICKET_BY_DATA,
                () -> services.open(contents),
                (answer, manner) -> opened(answer));
    }

    private static Reply opened(Answer answer) {
        return switch (answer) {
            case Answer.Rows(List<Fields> rows) ->
                Reply.json(
                        201,
                        object().put("id", Long.parseLong(rows.get(0).text("cdchamado")))
                                .toString());
            case Answer.WithoutData none -> Reply.json(200, "{}");
            case Answer.Refused refused -> message(422, refused.message());
        };
    }

    private static Reply message(int httpStatus, String text) {
        return Reply.json(httpStatus, object().put("message", text).toString());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }
}
