package org.tokentriage.training.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.training.RunningSimulator;
import org.tokentriage.training.TicketXml;
import org.tokentriage.training.site.SimulatorSite;

class RelatedDemandTest {

    private static final Duration DELAY = SimulatorSite.example().workflow().relatedDelay();

    @RegisterExtension
    final RunningSimulator qualitor = new RunningSimulator();

    @BeforeEach
    void fileATicket() throws Exception {
        qualitor.send(
                qualitor.form("WSTicket", "addTicketByData", TicketXml.valid().xml()));
    }

    @Test
    void theDemandIsNotThereBeforeTheDelayIsOver() throws Exception {
        qualitor.clock.advance(DELAY.minusMillis(1));

        assertThat(query(bothDirections("700123"))).contains("<response_data></response_data>");
        assertThat(demandData()).contains("<error_code>WS-NOT-FOUND</error_code>");
    }

    @Test
    void theDemandHasTheNextNumberOnceTheDelayIsOver() throws Exception {
        qualitor.clock.advance(DELAY);

        assertThat(query(bothDirections("700123")))
                .contains("<response_data><dataitem><cdchamado>700124</cdchamado></dataitem></response_data>");
    }

    @Test
    void theDemandIsATicketOfTheOtherTeam() throws Exception {
        qualitor.clock.advance(DELAY);

        assertThat(demandData())
                .contains("<nmequipe>Relacionamento</nmequipe>")
                .contains("<nmcliente>PADARIA PÃO DOURADO LTDA</nmcliente>")
                .contains("<dtchamado>2026-11-23 10:32</dtchamado>");
    }

    @Test
    void theDemandsOriginIsFoundFromTheDemand() throws Exception {
        qualitor.clock.advance(DELAY);

        assertThat(query(bothDirections("700124")))
                .contains("<response_data><dataitem><cdchamado>700123</cdchamado></dataitem></response_data>");
    }

    @Test
    void oneDirectionAnswersOnlyItself() throws Exception {
        qualitor.clock.advance(DELAY);

        assertThat(query("SELECT cdchamado FROM hd_chamadorelacionado WHERE cdchamadorelacionado=700124"))
                .contains("<response_data></response_data>");
        assertThat(query("select CDCHAMADO from HD_CHAMADORELACIONADO where CDCHAMADORELACIONADO = 700123"))
                .contains("<cdchamado>700124</cdchamado>");
    }

    @Test
    void theKeywordFindsTheFiledTicketAlone() throws Exception {
        qualitor.clock.advance(DELAY);

        assertThat(qualitor.call("WSTicket", "getTicket", "<dspalavrachave>TT-7KQ4-M9XD</dspalavrachave>"))
                .containsOnlyOnce("<dataitem>")
                .contains("<cdchamado>700123</cdchamado>");
        assertThat(qualitor.simulator().tickets()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM ad_contato",
                "SELECT cdchamado FROM hd_chamadorelacionado",
                "SELECT cdchamado FROM hd_chamado WHERE cdchamado = 700123",
                "DELETE FROM hd_chamadorelacionado WHERE cdchamado = 700123",
                "SELECT 1 FROM hd_chamadorelacionado WHERE cdchamado = 700123; DROP TABLE hd_chamado"
            })
    void anyOtherQueryIsRefused(String sql) throws Exception {
        assertThat(query(sql))
                .contains("<status>0</status><error_code>WS-QUERY</error_code><msg>Ws - Query not supported.</msg>");
    }

    private String demandData() throws Exception {
        return qualitor.call("WSTicket", "getTicketData", "<cdchamado>700124</cdchamado>");
    }

    private String query(String sql) throws Exception {
        return qualitor.call("WSGeneral", "getSQLQueryResult", "<dsquery>" + sql + "</dsquery>");
    }

    private static String bothDirections(String number) {
        return "SELECT r.cdchamado AS cdchamado FROM hd_chamadorelacionado r WHERE r.cdchamadorelacionado = " + number
                + " UNION SELECT r.cdchamadorelacionado AS cdchamado FROM hd_chamadorelacionado r WHERE r.cdchamado = "
                + number;
    }
}
