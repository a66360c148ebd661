package org.tokentriage.ticket.qualitor.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.ticket.http.Delivery;
import org.tokentriage.ticket.http.PostBox;

class ReplyReaderTest {

    private static final String LATIN_1 = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n";
    private static final String UTF = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** A sample of docs/qualitor.md and what it says. */
    record Sample(String document, Reply reply) {}

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample(
                        "<wsqualitor><response_status><status>1</status><error_code></error_code><msg></msg></response_status>\n"
                                + "<response_data><dataitem><cdcliente>120</cdcliente><nmcliente>PADARIA PÃO DOURADO LTDA"
                                + "</nmcliente></dataitem></response_data></wsqualitor>",
                        accepted(new Row(Map.of("cdcliente", "120", "nmcliente", "PADARIA PÃO DOURADO LTDA")))),
                new Sample(
                        "<wsqualitor><response_status><status>1</status><error_code/><msg/></response_status>\n"
                                + "<response_data><dataitem><cdcliente>120</cdcliente><cdcontato>2</cdcontato>"
                                + "<nmcontato>CONCEIÇÃO</nmcontato>\n<dsemail>maria@exemplo.com.br</dsemail>"
                                + "<cdloginweb/></dataitem></response_data></wsqualitor>",
                        accepted(new Row(Map.of(
                                "cdcliente", "120",
                                "cdcontato", "2",
                                "nmcontato", "CONCEIÇÃO",
                                "dsemail", "maria@exemplo.com.br",
                                "cdloginweb", "")))),
                new Sample(
                        "<wsqualitor><response_status><status>1</status><error_code/><msg>ok</msg></response_status>\n"
                                + "<response_data><dataitem><cdchamado>700123</cdchamado><cdsituacao>2</cdsituacao>"
                                + "<nmsituacao>Aguardando atendimento</nmsituacao><dtchamado>2026-01-05 10:15</dtchamado>"
                                + "</dataitem></response_data></wsqualitor>",
                        accepted(new Row(Map.of(
                                "cdchamado", "700123",
                                "cdsituacao", "2",
                                "nmsituacao", "Aguardando atendimento",
                                "dtchamado", "2026-01-05 10:15")))),
                new Sample(
                        "<wsqualitor><response_status><status>0</status><error_code>WS-EXEMPLO</error_code>"
                                + "<msg>Ws - Não.</msg></response_status></wsqualitor>",
                        new Reply.Refused("WS-EXEMPLO", "Ws - Não.")),
                new Sample(
                        "<wsqualitor><response_status><status>1</status></response_status><response_data>"
                                + "<dataitem><CDCHAMADO>1</CDCHAMADO></dataitem><dataitem><cdchamado>2</cdchamado></dataitem>"
                                + "</response_data></wsqualitor>",
                        accepted(new Row(Map.of("cdchamado", "1")), new Row(Map.of("cdchamado", "2")))),
                new Sample(
                        "<wsqualitor><response_status><status>1</status></response_status></wsqualitor>",
                        new Reply.Silent()),
                new Sample(
                        "<wsqualitor><response_status><status>1</status></response_status><response_data/></wsqualitor>",
                        accepted()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsReadInEveryEncoding(Sample sample) {
        assertThat(read(LATIN_1 + sample.document, ISO_8859_1)).isEqualTo(sample.reply);
        assertThat(read(UTF + sample.document, UTF_8)).isEqualTo(sample.reply);
        assertThat(read(LATIN_1 + sample.document, UTF_8)).isEqualTo(sample.reply);
        assertThat(read(UTF + sample.document, ISO_8859_1)).isEqualTo(sample.reply);
        assertThat(read(sample.document, ISO_8859_1)).isEqualTo(sample.reply);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsReadInTheManualsSpelling(Sample sample) {
        assertThat(read(sample.document.replace("response_status", "responsestatus"), UTF_8))
                .isEqualTo(sample.reply);
    }

    @Test
    void whatCallsItselfLatin1MayHaveWindowsCharacters() {
        var document = LATIN_1 + ok("<a>“ç” – €</a>");

        assertThat(read(document, Charset.forName("windows-1252")))
                .isEqualTo(accepted(new Row(Map.of("a", "“ç” – €"))));
    }

    @Test
    void referencesAndCdataAreText() {
        assertThat(read(ok("<a>&#231;&amp;<![CDATA[<b>]]>\n</a>"), UTF_8))
                .isEqualTo(accepted(new Row(Map.of("a", "ç&<b>"))));
    }

    @Test
    void whatIsNotKnownIsPassedOver() {
        var document = "\uFEFF\n<?xml version='1.0'?><!-- x --><wsqualitor><debug><status>0</status></debug>"
                + "<response_status><status> 1 </status><extra><msg>no</msg></extra></response_status><response_data>"
                + "<total>1</total><dataitem><a>1<inner>2</inner></a><b>\u00013\u000B</b></dataitem></response_data></wsqualitor>";

        assertThat(read(document, UTF_8))
                .isInstanceOfSatisfying(
                        Reply.Accepted.class,
                        reply -> assertThat(reply.rows())
                                .singleElement()
                                .satisfies(row -> assertThat(row.text("b")).contains("3")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<html><body>Login</body></html>",
                "<!DOCTYPE HTML><html></html>",
                "Fatal error: Allowed memory size exhausted",
                "<wsqualitor>",
                "<wsqualitor/>",
                "<wsqualitor><response_status><status>1</status></response_status>",
                "<wsqualitor><response_status><status>2</status></response_status></wsqualitor>",
                "<wsqualitor><response_status><status></status></response_status></wsqualitor>",
                "<other><response_status><status>1</status></response_status></other>",
                "<wsqualitor><response_status><status>1</status></response_status></wsqualitor>trailing"
            })
    void whatIsNoReplyIsNone(String body) {
        assertThat(ReplyReader.read(body)).isEmpty();
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingOutsideIsOpened() {
        var external = "<!DOCTYPE wsqualitor [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<wsqualitor><response_status><status>1</status><msg>&x;</msg></response_status></wsqualitor>";
        var laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]>"
                + "<wsqualitor><response_status><status>1</status><msg>&c;</msg></response_status></wsqualitor>";

        assertThat(ReplyReader.read(external)).isEmpty();
        assertThat(ReplyReader.read(laughs)).isEmpty();
    }

    @Test
    void moreThanTwoMegabytesAreNoReply() {
        var filler = " ".repeat(PostBox.LONGEST_ANSWER);

        assertThat(ReplyReader.read(ok("<a>1</a>") + filler)).isEmpty();
    }

    @Test
    void aReplyCutAnywhereIsNone() {
        var whole = LATIN_1 + ok("<cdchamado>700123</cdchamado>");
        for (int length = 0; length < whole.length(); length++) {
            assertThat(ReplyReader.read(whole.substring(0, length))).isEmpty();
        }
    }

    private static String ok(String item) {
        return "<wsqualitor><response_status><status>1</status></response_status><response_data><dataitem>" + item
                + "</dataitem></response_data></wsqualitor>";
    }

    private static Reply accepted(Row... rows) {
        return new Reply.Accepted(List.of(rows));
    }

    private static Reply read(String document, Charset charset) {
        return ReplyReader.read(answer(document.getBytes(charset)).text()).orElseThrow();
    }

    private static Delivery.Answered answer(byte[] body) {
        return new Delivery.Answered(URI.create("http://127.0.0.1"), 200, ByteString.of(body));
    }
}
