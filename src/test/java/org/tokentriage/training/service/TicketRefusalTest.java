package org.tokentriage.training.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.training.RunningSimulator;
import org.tokentriage.training.TicketXml;

class TicketRefusalTest {

    @RegisterExtension
    final RunningSimulator qualitor = new RunningSimulator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cdcliente",
                "cdcontato",
                "idchamado",
                "nmtitulochamado",
                "cdtipochamado",
                "cdcategoria",
                "cdlocalidade",
                "cdseveridade",
                "dschamado",
                "cdorigem"
            })
    void aTicketNeedsEachFieldOfTheMinimumSet(String field) throws Exception {
        var refusal = "<status>0</status><error_code>WS-REQUIRED</error_code><msg>Ws - Field " + field
                + " is required.</msg>";

        assertThat(open(TicketXml.valid().without(field))).contains(refusal);
        assertThat(open(TicketXml.valid().with(field, ""))).contains(refusal);
        assertThat(qualitor.simulator().tickets()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cdperfilchamado", "cdcliente", "cdcontato", "nmtitulochamado", "dschamado"})
    void aTicketFromATemplateNeedsItsFiveFields(String field) throws Exception {
        var xml = TicketXml.fromTemplate().without(field).xml();

        assertThat(qualitor.send(qualitor.form("WSTicket", "addTicketByTemplate", xml)))
                .contains("Ws - Field " + field + " is required.");
        assertThat(qualitor.simulator().tickets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cdcliente, 999, WS-CODE",
        "cdcontato, 99, WS-CODE",
        "idchamado, 5, WS-CODE",
        "cdtipochamado, 99, WS-CODE",
        "cdcategoria, 99, WS-CODE",
        "cdlocalidade, 99, WS-CODE",
        "cdseveridade, 99, WS-CODE",
        "cdorigem, 99, WS-CODE",
        "cdperfilchamado, 99, WS-CODE",
        "cdcontato, dois, WS-FIELD",
        "cdcategoria, 3 2, WS-FIELD",
        "cdchamadosuperior, A1, WS-FIELD",
        "nmtitulo, Token, WS-FIELD"
    })
    void aFieldOrCodeThatTheSiteDoesNotKnowIsRefused(String field, String value, String code) throws Exception {
        assertThat(open(TicketXml.valid().with(field, value)))
                .contains("<status>0</status><error_code>" + code + "</error_code>")
                .contains(field);
        assertThat(qualitor.simulator().tickets()).isEmpty();
    }

    @Test
    void aContactOfAnotherClientIsRefused() throws Exception {
        assertThat(open(TicketXml.valid().with("cdcliente", "A130"))).contains("Unknown cdcontato for this cdcliente.");
    }

    @Test
    void aTicketAboutAConfigurationItemMustNameIt() throws Exception {
        assertThat(open(TicketXml.valid().with("idchamado", "4"))).contains("Field cdic is required.");
        assertThat(open(TicketXml.valid().with("idchamado", "4").with("cdic", "77")))
                .contains("<status>1</status>");
    }

    @Test
    void anUnknownCustomFieldIsRefused() throws Exception {
        assertThat(open(TicketXml.valid().withAdditional("vlinformacaoadicional999", "x")))
                .contains("<error_code>WS-CODE</error_code>")
                .contains("vlinformacaoadicional999");
    }

    @ParameterizedTest
    @MethodSource("optionalFields")
    void anOptionalFieldMayBeEmpty(String field) throws Exception {
        assertThat(open(TicketXml.valid().with(field, ""))).contains("<status>1</status>");
    }

    static List<String> optionalFields() {
        return List.of("dspalavrachave", "cdanimo", "cdchamadosuperior", "faturamento", "produto");
    }

    private String open(TicketXml ticket) throws Exception {
        return qualitor.send(qualitor.form("WSTicket", "addTicketByData", ticket.xml()));
    }
}
