package org.tokentriage.training.call;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.training.RunningSimulator;
import org.tokentriage.training.TicketXml;

class InnerXmlTest {

    @RegisterExtension
    final RunningSimulator qualitor = new RunningSimulator();

    @Test
    void latin1BytesAreReadUnderALatin1Declaration() throws Exception {
        assertThat(titleOf("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", ISO_8859_1))
                .isEqualTo("Ação");
    }

    @Test
    void utf8BytesAreReadUnderAUtf8Declaration() throws Exception {
        assertThat(titleOf("<?xml version=\"1.0\" encoding=\"utf-8\"?>", UTF_8)).isEqualTo("Ação");
    }

    @Test
    void utf8IsReadWithoutADeclaration() throws Exception {
        assertThat(titleOf("", UTF_8)).isEqualTo("Ação");
    }

    @Test
    void aDeclarationThatLiesGivesMojibake() throws Exception {
        assertThat(titleOf("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", UTF_8))
                .isEqualTo("AÃ§Ã£o");
    }

    @Test
    void latin1BytesUnderAUtf8DeclarationAreMalformed() throws Exception {
        assertThat(open("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", ISO_8859_1))
                .contains(
                        "<error_code>WS-XML</error_code><msg>Ws - input_xml is not in the encoding that it declares.</msg>");
    }

    @Test
    void anotherEncodingIsRefused() throws Exception {
        assertThat(open("<?xml version=\"1.0\" encoding=\"windows-1252\"?>", ISO_8859_1))
                .contains("input_xml must be declared as ISO-8859-1 or UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nada",
                "<wsqualitor><contents><data></contents></wsqualitor>",
                "<wsqualitor><contents><data>A & B</data></contents></wsqualitor>",
                "<wsqualitor><contents><data><nrcpfcnpj>&nbsp;</nrcpfcnpj></data></contents></wsqualitor>"
            })
    void malformedXmlIsRefused(String xml) throws Exception {
        assertThat(customer(xml)).contains("<status>0</status><error_code>WS-XML</error_code>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<qualitor><contents><data><nrcpfcnpj>1</nrcpfcnpj></data></contents></qualitor>",
                "<wsqualitor><data><nrcpfcnpj>1</nrcpfcnpj></data></wsqualitor>",
                "<wsqualitor><contents><nrcpfcnpj>1</nrcpfcnpj></contents></wsqualitor>",
                "<wsqualitor><contents/></wsqualitor>",
                "<wsqualitor/>"
            })
    void anotherStructureIsRefused(String xml) throws Exception {
        assertThat(customer(xml))
                .contains("<error_code>WS-XML</error_code><msg>Ws - Expected wsqualitor/contents/data");
    }

    @Test
    void theDataElementMustBeThere() throws Exception {
        assertThat(customer("<wsqualitor><contents><attachments/></contents></wsqualitor>"))
                .contains("Element data is missing.");
    }

    @Test
    void textBesideTheElementsIsRefused() throws Exception {
        assertThat(customer(RunningSimulator.inner("<nrcpfcnpj>11222333000181</nrcpfcnpj>solto")))
                .contains("Text between the elements");
    }

    @Test
    void aRepeatedFieldIsRefused() throws Exception {
        assertThat(customer(RunningSimulator.inner("<nrcpfcnpj>1</nrcpfcnpj><nrcpfcnpj>2</nrcpfcnpj>")))
                .contains("Field nrcpfcnpj is repeated.");
    }

    @Test
    void nothingOutsideTheDocumentIsOpened() throws Exception {
        var xml = "<!DOCTYPE wsqualitor [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                + RunningSimulator.inner("<nrcpfcnpj>&f;</nrcpfcnpj>");

        assertThat(customer(xml)).contains("input_xml must not have a document type or entities of its own.");
    }

    @Test
    void prettyPrintingAndCommentsAreNoMatter() throws Exception {
        var xml = """
                <wsqualitor>
                  <contents>
                    <data>
                      <!-- CNPJ -->
                      <nrcpfcnpj>11222333000181</nrcpfcnpj>
                    </data>
                    <depends><depends_on/></depends>
                  </contents>
                </wsqualitor>
                """;

        assertThat(customer(xml)).contains("<cdcliente>120</cdcliente>");
    }

    @Test
    void aDocumentUrlEncodedTwiceIsRefused() throws Exception {
        var once = URLEncoder.encode(RunningSimulator.inner("<nrcpfcnpj>1</nrcpfcnpj>"), UTF_8);

        assertThat(customer(once)).contains("<error_code>WS-ENCODED-TWICE</error_code>");
    }

    @Test
    void aTextUrlEncodedTwiceIsRefused() throws Exception {
        var ticket = TicketXml.valid().with("nmtitulochamado", URLEncoder.encode("Token: é branco", UTF_8));

        assertThat(qualitor.send(qualitor.form("WSTicket", "addTicketByData", ticket.xml())))
                .contains("<error_code>WS-ENCODED-TWICE</error_code>");
    }

    @Test
    void aPercentSignInAnOrdinaryTextIsKept() throws Exception {
        var ticket = TicketXml.valid().with("nmtitulochamado", "100%25 de 50%");

        assertThat(qualitor.send(qualitor.form("WSTicket", "addTicketByData", ticket.xml())))
                .contains("<status>1</status>");
        assertThat(qualitor.simulator().tickets().getFirst().title()).isEqualTo("100%25 de 50%");
    }

    private String customer(String xml) throws Exception {
        return qualitor.send(qualitor.form("WSGeneral", "getCustomer", xml));
    }

    private String titleOf(String declaration, Charset bytes) throws Exception {
        assertThat(open(declaration, bytes)).contains("<status>1</status>");
        return qualitor.simulator().tickets().getFirst().title();
    }

    private String open(String declaration, Charset bytes) throws Exception {
        String xml =
                declaration + TicketXml.valid().with("nmtitulochamado", "Ação").xml();
        var login = RunningSimulator.encoded(qualitor.form("WSTicket", "addTicketByData", ""));
        return new String(qualitor.post(login + URLEncoder.encode(xml, bytes)).body(), ISO_8859_1);
    }
}
