package org.tokentriage.training;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code ws/statelessws.php}: one POST is one operation, with the login in the form. */
final class StatelessEndpoint implements HttpHandler {

    private static final int LIMIT = 4 * 1024 * 1024;

    private final WebServices services;
    private final FaultPlan faults;
    private volatile Manner manner = Manner.USUAL;

    StatelessEndpoint(WebServices services, FaultPlan faults) {
        this.services = services;
        this.faults = faults;
    }

    void answerIn(Manner other) {
        manner = other;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Reply reply = faults.takeUnread() ? Reply.hangUp() : reply(exchange);
        reply.send(exchange);
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        try {
            Form form = Form.parse(body(exchange));
            QualitorOperation operation = QualitorOperation.requested(form);
            Supplier<Answer> work = () -> services.answer(operation, form);
            return faults.take(operation)
                    .map(fault -> FaultyReply.of(fault, work, manner))
                    .orElseGet(() -> written(work.get()));
        } catch (RefusedException refused) {
            return written(refused.answer());
        }
    }

    private Reply written(Answer answer) {
        return Reply.xml(AnswerXml.written(answer, manner));
    }

    private static byte[] body(HttpExchange exchange) throws IOException, RefusedException {
        byte[] body = exchange.getRequestBody().readNBytes(LIMIT + 1);
        if (!exchange.getRequestMethod().equals("POST")) {
            throw Refusal.TRANSPORT.because("Use POST.");
        }
        if (exchange.getRequestURI().getRawQuery() != null) {
            throw Refusal.TRANSPORT.because("Parameters belong in the body: an address ends up in logs.");
        }
        if (!isForm(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")))) {
            throw Refusal.TRANSPORT.because("Content-Type must be application/x-www-form-urlencoded.");
        }
        if (body.length > LIMIT) {
            throw Refusal.TRANSPORT.because("Request too large.");
        }
        return body;
    }

    private static boolean isForm(Optional<String> contentType) {
        return contentType
                .map(type -> type.split(";", -1)[0].strip().toLowerCase(Locale.ROOT))
                .filter("application/x-www-form-urlencoded"::equals)
                .isPresent();
    }
}
