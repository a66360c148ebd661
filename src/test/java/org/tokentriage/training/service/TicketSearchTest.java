package org.tokentriage.training.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.training.RunningSimulator;
import org.tokentriage.training.TicketXml;

class TicketSearchTest {

    @RegisterExtension
    final RunningSimulator qualitor = new RunningSimulator();

    @BeforeEach
    void fileTwoTickets() throws Exception {
        file(TicketXml.valid());
        file(TicketXml.valid().with("nmtitulochamado", "Outro").with("dspalavrachave", "TT-AAAA-BBBB"));
    }

    @Test
    void aTicketIsToldInTheFieldsAskedFor() throws Exception {
        assertThat(ticket("<cdchamado>700123</cdchamado><campos>cdchamado, nmtitulochamado,nmequipe, nmresponsavel, "
                        + "nmcategoriacompleta, dtchamado</campos>"))
                .contains("<dataitem><cdchamado>700123</cdchamado><nmtitulochamado>Token em branco</nmtitulochamado>"
                        + "<nmequipe>Suporte</nmequipe><nmresponsavel></nmresponsavel>"
                        + "<nmcategoriacompleta>Certificado digital</nmcategoriacompleta>"
                        + "<dtchamado>2026-11-23 10:32</dtchamado></dataitem>");
    }

    @Test
    void aTicketIsToldWholeIfNoFieldIsNamed() throws Exception {
        assertThat(ticket("<cdchamado>700123</cdchamado>"))
                .contains("<dschamado>Linha um\nLinha dois: ç ã é</dschamado>")
                .contains("<dspalavrachave>TT-7KQ4-M9XD</dspalavrachave>")
                .contains("<nmsituacao>Aguardando atendimento</nmsituacao>")
                .contains("<cdempresa>1</cdempresa>")
                .contains("<nmcliente>PADARIA PÃO DOURADO LTDA</nmcliente>")
                .contains("<nmcontato>Conceição Araújo</nmcontato>")
                .contains("<cdtipochamado>5</cdtipochamado><nmtipochamado>Atendimento</nmtipochamado>")
                .contains("<cdseveridade>2</cdseveridade><nmseveridade>Média</nmseveridade>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"700999", "abc", "99999999999999999999999"})
    void anUnknownNumberIsNotFound(String number) throws Exception {
        assertThat(ticket("<cdchamado>" + number + "</cdchamado>"))
                .contains("<status>0</status><error_code>WS-NOT-FOUND</error_code>");
    }

    @Test
    void aFieldThatATicketDoesNotHaveIsRefused() throws Exception {
        assertThat(ticket("<cdchamado>700123</cdchamado><campos>cdchamado, nmtitulo</campos>"))
                .contains("Unknown field nmtitulo.");
        assertThat(tickets("<nmtitulo>Token</nmtitulo>")).contains("Unknown field nmtitulo.");
    }

    @Test
    void aClientAndAKeywordFindOneTicket() throws Exception {
        assertThat(tickets("<cdcliente>120</cdcliente><dspalavrachave>TT-AAAA-BBBB</dspalavrachave>"))
                .containsOnlyOnce("<dataitem>")
                .contains("<dataitem><cdchamado>700125</cdchamado><nmtitulochamado>Outro</nmtitulochamado>"
                        + "<nmsituacao>Aguardando atendimento</nmsituacao>"
                        + "<dtchamado>2026-11-23 10:32</dtchamado></dataitem>");
    }

    @Test
    void aClientAloneFindsItsTickets() throws Exception {
        assertThat(tickets("<cdcliente>120</cdcliente><dspalavrachave/>").split("<dataitem>", -1))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"cdchamado, 700999", "dspalavrachave, TT-ZZZZ-ZZZZ", "cdcliente, A130"})
    void aSearchWithoutAMatchIsAnAnswerWithoutItems(String field, String value) throws Exception {
        assertThat(tickets("<" + field + ">" + value + "</" + field + ">"))
                .contains("<status>1</status>")
                .contains("<response_data></response_data>");
    }

    @Test
    void aFollowUpIsKeptWithItsTicket() throws Exception {
        assertThat(history("<cdchamado>700123</cdchamado><cdtipoacompanhamento>5</cdtipoacompanhamento>"
                        + "<dsacompanhamento>Orienta&#231;&#227;o &#8364;</dsacompanhamento><idsolucao>Y</idsolucao>"))
                .contains("<dataitem><cdchamado>700123</cdchamado></dataitem>");
        assertThat(qualitor.simulator().followUps()).singleElement().satisfies(followUp -> {
            assertThat(followUp.ticket()).isEqualTo(700_123);
            assertThat(followUp.data().get("dsacompanhamento")).contains("Orientação ?");
            assertThat(followUp.data().get("idsolucao")).contains("Y");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "700999, 5, texto, WS-NOT-FOUND",
        "700123, 9, texto, WS-CODE",
        "700123, '', texto, WS-REQUIRED",
        "700123, 5, '', WS-REQUIRED",
        "'', 5, texto, WS-REQUIRED"
    })
    void aFollowUpThatDoesNotFitIsRefused(String number, String type, String text, String code) throws Exception {
        assertThat(history("<cdchamado>" + number + "</cdchamado><cdtipoacompanhamento>" + type
                        + "</cdtipoacompanhamento><dsacompanhamento>" + text + "</dsacompanhamento>"))
                .contains("<error_code>" + code + "</error_code>");
        assertThat(qualitor.simulator().followUps()).isEmpty();
    }

    private void file(TicketXml ticket) throws Exception {
        qualitor.send(qualitor.form("WSTicket", "addTicketByData", ticket.xml()));
    }

    private String ticket(String data) throws Exception {
        return qualitor.call("WSTicket", "getTicketData", data);
    }

    private String tickets(String data) throws Exception {
        return qualitor.call("WSTicket", "getTicket", data);
    }

    private String history(String data) throws Exception {
        return qualitor.call("WSTicket", "addTicketHistory", data);
    }
}
