package org.tokentriage.training.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.training.RunningSimulator;

class CustomerLookupTest {

    @RegisterExtension
    final RunningSimulator qualitor = new RunningSimulator();

    @Test
    void aCnpjFindsItsCustomerInTheWordsOfTheContract() throws Exception {
        assertThat(general("getCustomer", "<nrcpfcnpj>11222333000181</nrcpfcnpj>"))
                .isEqualTo("""
                        <?xml version="1.0" encoding="ISO-8859-1"?>
                        <wsqualitor><response_status><status>1</status><error_code></error_code><msg></msg>\
                        </response_status>
                        <response_data><dataitem><cdcliente>120</cdcliente>\
                        <nmcliente>PADARIA PÃO DOURADO LTDA</nmcliente></dataitem></response_data></wsqualitor>""");
    }

    @Test
    void aCnpjMayHaveLetters() throws Exception {
        assertThat(general("getCustomer", "<nrcpfcnpj>12ABC34501DE35</nrcpfcnpj>"))
                .contains("<cdcliente>A130</cdcliente><nmcliente>CLÍNICA SÃO JOÃO LTDA</nmcliente>");
    }

    @Test
    void anUnknownCnpjIsAnAnswerWithoutItems() throws Exception {
        assertThat(general("getCustomer", "<nrcpfcnpj>99888777000100</nrcpfcnpj>"))
                .contains("<status>1</status>")
                .contains("<response_data></response_data>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.222.333/0001-81", "1122233300018", "12abc34501de35"})
    void aCnpjInAnotherFormIsRefused(String cnpj) throws Exception {
        assertThat(general("getCustomer", "<nrcpfcnpj>" + cnpj + "</nrcpfcnpj>"))
                .contains("<error_code>WS-FIELD</error_code>");
    }

    @Test
    void aClientAndAnEmailFindOneContact() throws Exception {
        assertThat(general(
                        "getCustomerContact",
                        "<cdcliente>120</cdcliente><dsemail>Financeiro@paodourado.example</dsemail>"))
                .contains("<dataitem><cdcliente>120</cdcliente><cdcontato>2</cdcontato>"
                        + "<nmcontato>Conceição Araújo</nmcontato>"
                        + "<dsemail>financeiro@paodourado.example</dsemail>"
                        + "<cdloginweb>conceicao</cdloginweb></dataitem></response_data>");
    }

    @Test
    void anEmailAloneFindsTheContactAndItsClient() throws Exception {
        assertThat(general("getCustomerContact", "<dsemail>recepcao@saojoao.example</dsemail>"))
                .containsOnlyOnce("<dataitem>")
                .contains("<cdcliente>A130</cdcliente><cdcontato>1</cdcontato>");
    }

    @Test
    void aClientAndALoginFindOneContact() throws Exception {
        assertThat(general("getCustomerContact", "<cdcliente>120</cdcliente><nmloginweb>joao</nmloginweb>"))
                .containsOnlyOnce("<dataitem>")
                .contains("<nmcontato>João Magalhães</nmcontato>");
    }

    @Test
    void aClientAloneFindsAllItsContacts() throws Exception {
        assertThat(general("getCustomerContact", "<cdcliente>120</cdcliente>").split("<dataitem>", -1))
                .hasSize(3);
    }

    @Test
    void aSearchForContactsNeedsAClientOrAnEmail() throws Exception {
        assertThat(general("getCustomerContact", "<nmloginweb>joao</nmloginweb>"))
                .contains("<status>0</status><error_code>WS-REQUIRED</error_code>"
                        + "<msg>Ws - Field cdcliente or dsemail is required.</msg>");
    }

    @Test
    void theContactsDataAddTheLocality() throws Exception {
        assertThat(general("getCustomerContactData", "<cdcliente>120</cdcliente><cdcontato>2</cdcontato>"))
                .contains("<dataitem><cdcliente>120</cdcliente><nmcliente>PADARIA PÃO DOURADO LTDA</nmcliente>"
                        + "<cdcontato>2</cdcontato><nmcontato>Conceição Araújo</nmcontato>"
                        + "<cdlocalidade>4</cdlocalidade><nmlocalidade>Matriz</nmlocalidade></dataitem>");
    }

    @Test
    void theContactOfAnotherClientIsNotFound() throws Exception {
        assertThat(general("getCustomerContactData", "<cdcliente>A130</cdcliente><cdcontato>2</cdcontato>"))
                .contains("<error_code>WS-NOT-FOUND</error_code>")
                .doesNotContain("response_data");
    }

    private String general(String operation, String data) throws Exception {
        return qualitor.call("WSGeneral", operation, data);
    }
}
