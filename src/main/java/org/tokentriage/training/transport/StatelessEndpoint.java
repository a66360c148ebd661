package org.tokentriage.training.transport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;
import org.tokentriage.training.call.Answer;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.call.Refusal;
import org.tokentriage.training.call.RefusedException;
import org.tokentriage.training.fault.Manner;
import org.tokentriage.training.http.Reply;
import org.tokentriage.training.site.SimulatorSite.Credentials;

/** {@code ws/statelessws.php}: one POST is one operation, with the login in the form. */
public final class StatelessEndpoint implements HttpHandler {

    private static final int LIMIT = 4 * 1024 * 1024;

    private final Operations operations;
    private final Credentials credentials;

    public StatelessEndpoint(Operations operations, Credentials credentials) {
        this.operations = operations;
        this.credentials = credentials;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        reply(exchange).send(exchange);
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        try {
            var form = form(exchange);
            var operation = form.operation();
            if (operation != QualitorOperation.GET_VERSION) {
                checkLogin(form);
            }
            return operations.reply(operation, form.bytes("input_xml"), StatelessEndpoint::written);
        } catch (RefusedException refused) {
            return written(refused.answer(), operations.manner());
        }
    }

    private static Reply written(Answer answer, Manner manner) {
        return Reply.xml(AnswerXml.written(answer, manner));
    }

    private void checkLogin(Form form) throws RefusedException {
        var sent = new Credentials(form.text("user"), form.text("password"), form.text("company"));
        if (!sent.equals(credentials)) {
            throw Refusal.LOGIN.because("Invalid user, password or company.");
        }
    }

    private static Form form(HttpExchange exchange) throws IOException, RefusedException {
        var body = exchange.getRequestBody().readNBytes(LIMIT + 1);
        if (!exchange.getRequestMethod().equals("POST")) {
            throw Refusal.TRANSPORT.because("Use POST.");
        }
        if (exchange.getRequestURI().getRawQuery() != null) {
            throw Refusal.TRANSPORT.because("Parameters belong in the body: an address ends up in logs.");
        }
        if (body.length > LIMIT) {
            throw Refusal.TRANSPORT.because("Request too large.");
        }
        return Form.parse(
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                        .orElse(""),
                body);
    }
}
