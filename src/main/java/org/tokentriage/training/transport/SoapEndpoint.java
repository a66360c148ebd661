package org.tokentriage.training.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.SequencedMap;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.call.QualitorService;
import org.tokentriage.training.call.RefusedException;
import org.tokentriage.training.call.XmlLeaves;
import org.tokentriage.training.http.Markup;
import org.tokentriage.training.http.Reply;
import org.tokentriage.training.site.SimulatorSite;
import org.tokentriage.training.site.SimulatorSite.Credentials;

/** The services in SOAP 1.1: their descriptions, a login, and then a token and a cookie with each operation. */
public final class SoapEndpoint implements HttpHandler {

    private static final int LIMIT = 4 * 1024 * 1024;
    private static final String CALL = "Envelope/Body/";
    private static final String ANONYMOUS = "getVersion";

    private final Operations operations;
    private final Credentials credentials;
    private final String basePath;
    private final Sessions sessions = new Sessions();

    public SoapEndpoint(Operations operations, SimulatorSite site) {
        this.operations = operations;
        this.credentials = site.credentials();
        this.basePath = site.basePath();
    }

    public void endSessions() {
        sessions.endAll();
    }

    public boolean has(String path) {
        return path.startsWith(basePath + "/ws/services/");
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readNBytes(LIMIT + 1);
        reply(exchange, new String(body, UTF_8)).send(exchange);
    }

    private Reply reply(HttpExchange exchange, String body) {
        var described = QualitorService.spelled(
                Optional.ofNullable(exchange.getRequestURI().getQuery())
                        .orElse("")
                        .replaceFirst("^wsdl=", ""));
        if (exchange.getRequestMethod().equals("GET") && described.isPresent()) {
            var host = exchange.getRequestHeaders().getFirst("Host");
            return Reply.xml(SoapDocuments.wsdl(described.get(), "http://" + host + path(described.get())));
        }
        for (var service : QualitorService.values()) {
            if (exchange.getRequestURI().getPath().equals(path(service))) {
                var cookie = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Cookie"))
                        .orElse("");
                return call(service, body, cookie);
            }
        }
        return Reply.page(404, Markup.NOTHING);
    }

    private String path(QualitorService service) {
        return basePath + "/ws/services/" + service.folder() + "/" + service.wireName() + ".php";
    }

    private Reply call(QualitorService service, String envelope, String cookie) {
        try {
            var parts = XmlLeaves.read(envelope);
            String name =
                    parts.firstEntry().getKey().replaceFirst("^" + CALL, "").replaceFirst("/.*", "");
            return name.equals("login") ? login(service, parts) : carryOut(service, name, parts, cookie);
        } catch (RefusedException refused) {
            return SoapDocuments.fault("SOAP-ENV:Client", refused.answer().message());
        }
    }

    private Reply login(QualitorService service, SequencedMap<String, String> parts) {
        var sent = new Credentials(
                parts.getOrDefault(CALL + "login/login", ""),
                parts.getOrDefault(CALL + "login/passwd", ""),
                parts.getOrDefault(CALL + "login/company", ""));
        if (!sent.equals(credentials)) {
            return SoapDocuments.fault("SOAP-ENV:Server", "Ws - Invalid user, password or company.");
        }
        var session = sessions.begin(service);
        return SoapDocuments.result("login", session.token(), Optional.of(session.cookie()));
    }

    private Reply carryOut(QualitorService service, String name, SequencedMap<String, String> parts, String cookie)
            throws RefusedException {
        var operation = QualitorOperation.named(service, name);
        var session = sessions.find(parts.getOrDefault(CALL + name + "/auth", ""))
                .filter(known -> known.service() == service && cookie.contains("PHPSESSID=" + known.cookie()));
        if (session.isEmpty() && !name.equals(ANONYMOUS)) {
            return SoapDocuments.fault("SOAP-ENV:Server", "Ws - Session expired.");
        }
        var xml = parts.getOrDefault(CALL + name + "/xmlValue", "")
                .replace("encoding=\"ISO-8859-1\"", "encoding=\"UTF-8\"")
                .getBytes(UTF_8);
        return operations.reply(
                operation,
                xml,
                (answer, manner) -> SoapDocuments.result(name, AnswerXml.text(answer, manner), Optional.empty()));
    }
}
