package org.tokentriage.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultOrderTest {

    @RegisterExtension
    final RunningSimulator qualitor = new RunningSimulator();

    @ParameterizedTest
    @CsvSource({
        "http=401, 401",
        "http=403, 403",
        "http=408, 408",
        "http=429, 429",
        "http=500, 500",
        "http=503, 503",
        "redirect, 307"
    })
    void aStatusIsAnsweredOnce(String order, int status) throws Exception {
        give(order);

        var answer = open();
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 429 || status == 503);
        assertThat(answer.headers().firstValue("Location").isPresent()).isEqualTo(status == 307);
        assertThat(text(open())).contains("<cdchamado>700123</cdchamado>");
    }

    @ParameterizedTest
    @CsvSource({
        "status-0, <status>0</status>, 0",
        "no-number, <status>1</status>, 1",
        "empty, '', 1",
        "slow=0, 700123, 1"
    })
    void anAnswerIsSpoiledOnce(String order, String said, int tickets) throws Exception {
        give(order);

        assertThat(text(open())).contains(said);
        assertThat(qualitor.simulator().tickets()).hasSize(tickets);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "numbers-missing",
                "numbers-for-people",
                "keys-lower-case",
                "keys-cut",
                "keys-missing",
                "oldest-only",
                "nothing-found",
                "filter-ignored",
                "pages-repeated",
                "refuse-then-store"
            })
    void everySpoilingCanBeOrdered(String order) {
        assertThat(FaultOrder.parse(order)).isPresent();
        assertThat(FaultOrder.parse(order + "=1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"accept-then-drop, 1", "drop-before-work, 0", "drop-before-reading, 0"})
    void aConnectionIsDroppedOnce(String order, int tickets) throws Exception {
        give(order);

        assertThat(dropped()).isTrue();
        assertThat(qualitor.simulator().tickets()).hasSize(tickets);
        assertThat(dropped()).isFalse();
    }

    @Test
    void aFaultMayStrikeAnotherOperation() throws Exception {
        give("status-0@getCustomer");

        assertThat(text(open())).contains("<status>1</status>");
        assertThat(qualitor.call("WSGeneral", "getCustomer", "<nrcpfcnpj>11222333000181</nrcpfcnpj>"))
                .contains("<status>0</status>");
    }

    @Test
    void habitsLast() throws Exception {
        give("manual-spelling");
        give("keyword-ignored");
        give("listed-twice");
        open();

        assertThat(qualitor.call("WSTicket", "getTicket", "<dspalavrachave>other</dspalavrachave>"))
                .contains("<responsestatus>")
                .containsPattern("(?s)<cdchamado>700123</cdchamado>.*<cdchamado>700123</cdchamado>");
    }

    @Test
    void relatedTicketsAppearAfterSomeLooks() throws Exception {
        give("related-after=2");
        open();
        qualitor.clock.advance(Duration.ofMinutes(1));
        var query =
                "<dsquery>SELECT cdchamado FROM hd_chamadorelacionado WHERE cdchamadorelacionado = 700123</dsquery>";

        assertThat(qualitor.call("WSGeneral", "getSQLQueryResult", query)).doesNotContain("700124");
        assertThat(qualitor.call("WSGeneral", "getSQLQueryResult", query)).doesNotContain("700124");
        assertThat(qualitor.call("WSGeneral", "getSQLQueryResult", query)).contains("700124");
    }

    @Test
    void aWrongCharsetIsDeclared() throws Exception {
        give("charset=wrong");

        var answer = qualitor.post(RunningSimulator.encoded(qualitor.form(
                        "WSGeneral", "getCustomer", RunningSimulator.inner("<nrcpfcnpj>11222333000181</nrcpfcnpj>"))))
                .body();
        assertThat(new String(answer, StandardCharsets.UTF_8)).contains("ISO-8859-1", "PADARIA PÃO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "drop",
                "slow",
                "slow=x",
                "http",
                "http=99",
                "charset=latim",
                "status-0=1",
                "empty@noOperation",
                "listed-twice@getTicket",
                "related-after",
                "a b"
            })
    void whatIsNoOrderIsNone(String order) {
        assertThat(FaultOrder.parse(order)).isEmpty();
    }

    private void give(String order) {
        FaultOrder.parse(order).orElseThrow().give(qualitor.simulator());
    }

    private boolean dropped() throws InterruptedException {
        try {
            open();
            return false;
        } catch (IOException broken) {
            return true;
        }
    }

    private HttpResponse<byte[]> open() throws IOException, InterruptedException {
        return qualitor.post(RunningSimulator.encoded(
                qualitor.form("WSTicket", "addTicketByData", TicketXml.valid().xml())));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }
}
