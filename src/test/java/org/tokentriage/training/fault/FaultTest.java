package org.tokentriage.training.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.tokentriage.training.call.QualitorOperation.ADD_TICKET_BY_DATA;
import static org.tokentriage.training.fault.Fault.afterWork;
import static org.tokentriage.training.fault.Fault.beforeWork;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.training.RunningSimulator;
import org.tokentriage.training.TicketXml;

class FaultTest {

    @RegisterExtension
    final RunningSimulator qualitor = new RunningSimulator();

    @Test
    void theConnectionClosesThoughTheTicketIsStored() {
        strike(afterWork(new Symptom.HangUp()));

        assertThatIOException().isThrownBy(this::open);
        assertThat(qualitor.simulator().tickets()).hasSize(1);
    }

    @Test
    void theConnectionClosesBeforeTheTicketIsStored() {
        strike(beforeWork(new Symptom.HangUp()));

        assertThatIOException().isThrownBy(this::open);
        assertThat(qualitor.simulator().tickets()).isEmpty();
    }

    @Test
    void theConnectionClosesBeforeTheRequestIsRead() throws Exception {
        qualitor.simulator().hangUpBeforeReading();

        assertThatIOException().isThrownBy(this::open);
        assertThat(qualitor.simulator().tickets()).isEmpty();
        assertThat(body(open())).contains("<cdchamado>700123</cdchamado>");
    }

    @Test
    void aLateAnswerComesAfterTheClientGaveUp() throws Exception {
        strike(afterWork(new Symptom.Delay(Duration.ofHours(1))));
        var impatient = request().timeout(Duration.ofSeconds(1)).build();

        assertThatExceptionOfType(HttpTimeoutException.class).isThrownBy(() -> qualitor.exchange(impatient));
        assertThat(qualitor.call("WSTicket", "getTicket", "<dspalavrachave>TT-7KQ4-M9XD</dspalavrachave>"))
                .contains("<cdchamado>700123</cdchamado>");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50})
    void aDelayedAnswerIsTheUsualOne(int milliseconds) throws Exception {
        strike(beforeWork(new Symptom.Delay(Duration.ofMillis(milliseconds))));

        assertThat(body(open())).contains("<cdchamado>700123</cdchamado>");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 500})
    void aWebPageComesInsteadOfTheXml(int httpStatus) throws Exception {
        strike(afterWork(new Symptom.HtmlPage(httpStatus)));

        var answer = open();

        assertThat(answer.statusCode()).isEqualTo(httpStatus);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=UTF-8");
        assertThat(body(answer)).startsWith("<!DOCTYPE HTML").contains("Internal Server Error");
        assertThat(qualitor.simulator().tickets()).hasSize(1);
    }

    @Test
    void theBodyIsEmpty() throws Exception {
        strike(beforeWork(new Symptom.EmptyBody()));

        var answer = open();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(qualitor.simulator().tickets()).isEmpty();
    }

    @Test
    void theAnswerHasNoData() throws Exception {
        strike(afterWork(new Symptom.WithoutData()));

        assertThat(body(open())).contains("<status>1</status>").doesNotContain("response_data");
        assertThat(qualitor.simulator().tickets()).hasSize(1);
    }

    @Test
    void theOperationIsRefusedWithAGivenCodeAndMessage() throws Exception {
        strike(beforeWork(new Symptom.Refused("WS-EXEMPLO", "Ws - Example message.")));

        assertThat(body(open())).isEqualTo("""
                        <?xml version="1.0" encoding="ISO-8859-1"?>
                        <wsqualitor><response_status><status>0</status><error_code>WS-EXEMPLO</error_code>\
                        <msg>Ws - Example message.</msg></response_status></wsqualitor>""");
        assertThat(qualitor.simulator().tickets()).isEmpty();
    }

    @Test
    void eachFaultStrikesOneRequestOfItsOperationInTurn() throws Exception {
        strike(beforeWork(new Symptom.Refused("A", "first")));
        strike(beforeWork(new Symptom.Refused("B", "second")));

        assertThat(qualitor.call("WSGeneral", "getCustomer", "<nrcpfcnpj>11222333000181</nrcpfcnpj>"))
                .contains("<cdcliente>120</cdcliente>");
        assertThat(body(open())).contains("first");
        assertThat(body(open())).contains("second");
        assertThat(body(open())).contains("<cdchamado>700123</cdchamado>");
    }

    private void strike(Fault fault) {
        qualitor.simulator().strike(ADD_TICKET_BY_DATA, fault);
    }

    private HttpResponse<byte[]> open() throws IOException, InterruptedException {
        return qualitor.exchange(request().build());
    }

    private HttpRequest.Builder request() {
        var form = RunningSimulator.encoded(
                qualitor.form("WSTicket", "addTicketByData", TicketXml.valid().xml()));
        return qualitor.request().POST(BodyPublishers.ofString(form));
    }

    private static String body(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }
}
