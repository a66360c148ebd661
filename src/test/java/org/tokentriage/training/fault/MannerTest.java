package org.tokentriage.training.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tokentriage.training.RunningSimulator;
import org.tokentriage.training.TicketXml;
import org.tokentriage.training.fault.Manner.Encoding;
import org.tokentriage.training.fault.Manner.Spelling;

class MannerTest {

    private static final String ANSWER = "<wsqualitor><response_status><status>1</status><error_code></error_code>"
            + "<msg></msg></response_status>\n<response_data><dataitem><cdcliente>A130</cdcliente>"
            + "<nmcliente>CLÍNICA SÃO JOÃO LTDA</nmcliente></dataitem></response_data></wsqualitor>";
    private static final String LATIN_1 = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n";
    private static final String UTF_8_DECLARED = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @RegisterExtension
    final RunningSimulator qualitor = new RunningSimulator();

    @Test
    void answersAreLatin1AtFirst() throws Exception {
        var answer = clinic();

        assertThat(answer.body()).isEqualTo((LATIN_1 + ANSWER).getBytes(ISO_8859_1));
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/xml");
    }

    @Test
    void answersMayBeUtf8() throws Exception {
        qualitor.simulator().answerIn(new Manner(Spelling.RESPONSE_STATUS, Encoding.UTF_8));

        assertThat(clinic().body()).isEqualTo((UTF_8_DECLARED + ANSWER).getBytes(UTF_8));
    }

    @Test
    void answersMayBeUtf8UnderALatin1Declaration() throws Exception {
        qualitor.simulator().answerIn(new Manner(Spelling.RESPONSE_STATUS, Encoding.UTF_8_DECLARED_LATIN_1));

        assertThat(clinic().body()).isEqualTo((LATIN_1 + ANSWER).getBytes(UTF_8));
    }

    @Test
    void answersMayBeSpelledAsTheManualPrintsThem() throws Exception {
        qualitor.simulator().answerIn(new Manner(Spelling.RESPONSESTATUS, Encoding.LATIN_1));

        assertThat(clinic().body())
                .isEqualTo((LATIN_1 + ANSWER.replace("response_status", "responsestatus")).getBytes(ISO_8859_1));
    }

    @Test
    void markupInWhatWasStoredIsEscapedInTheAnswer() throws Exception {
        var ticket = TicketXml.valid().with("nmtitulochamado", "A &lt; B &amp; C &gt; D");
        qualitor.send(qualitor.form("WSTicket", "addTicketByData", ticket.xml()));

        assertThat(qualitor.call(
                        "WSTicket", "getTicketData", "<cdchamado>700123</cdchamado><campos>nmtitulochamado</campos>"))
                .contains("<nmtitulochamado>A &lt; B &amp; C &gt; D</nmtitulochamado>");
    }

    private HttpResponse<byte[]> clinic() throws Exception {
        var xml = RunningSimulator.inner("<nrcpfcnpj>12ABC34501DE35</nrcpfcnpj>");
        return qualitor.post(RunningSimulator.encoded(qualitor.form("WSGeneral", "getCustomer", xml)));
    }
}
