package org.tokentriage.training.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.training.RunningSimulator;

class TransportTest {

    private static final String CNPJ = RunningSimulator.inner("<nrcpfcnpj>11222333000181</nrcpfcnpj>");

    @RegisterExtension
    final RunningSimulator qualitor = new RunningSimulator();

    @ParameterizedTest
    @ValueSource(strings = {"WSGeneral", "WSGeneral.wsdl", "wsgeneral.wsdl", "WSGENERAL.WSDL"})
    void aServiceMayBeSpelledAsPublicClientsDo(String service) throws Exception {
        assertThat(qualitor.send(qualitor.form(service, "getCustomer", CNPJ))).contains("<status>1</status>");
    }

    @ParameterizedTest
    @CsvSource({
        "WSOther, getCustomer, Unknown wsdl_file.",
        "'', getCustomer, Unknown wsdl_file.",
        "WSTicket, getCustomer, Operation getCustomer is not in this service.",
        "WSGeneral, getTicketData, Operation getTicketData is not in this service.",
        "WSGeneral, GetCustomer, Unknown operation.",
        "WSTicket, addticketbydata, Unknown operation.",
        "WSTicket, createTicket, Unknown operation.",
        "WSTicket, '', Unknown operation."
    })
    void anOperationThatTheServiceDoesNotHaveIsRefused(String service, String operation, String message)
            throws Exception {
        assertThat(qualitor.send(qualitor.form(service, operation, CNPJ)))
                .contains("<status>0</status><error_code>WS-OPERATION</error_code><msg>Ws - " + message + "</msg>");
    }

    @ParameterizedTest
    @CsvSource({"user, outro", "user, ''", "password, errada", "password, S3nha", "company, 2", "company, ''"})
    void aWrongLoginIsRefused(String field, String value) throws Exception {
        var form = qualitor.form("WSGeneral", "getCustomer", CNPJ);
        form.put(field, value);

        assertThat(qualitor.send(form))
                .contains("<status>0</status><error_code>WS-LOGIN</error_code>"
                        + "<msg>Ws - Invalid user, password or company.</msg>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "password", "company"})
    void aMissingPartOfTheLoginIsRefused(String field) throws Exception {
        var form = qualitor.form("WSGeneral", "getCustomer", CNPJ);
        form.remove(field);

        assertThat(qualitor.send(form)).contains("<error_code>WS-LOGIN</error_code>");
    }

    @Test
    void theVersionNeedsNoLoginAndNoXml() throws Exception {
        assertThat(qualitor.send(Map.of("wsdl_file", "WSGeneral", "operation", "getVersion")))
                .contains("<status>1</status>")
                .contains("<version>8.20</version>");
    }

    @Test
    void onlyAPostIsAnOperation() throws Exception {
        var get = qualitor.exchange(qualitor.request().GET().build());

        assertThat(get.statusCode()).isEqualTo(200);
        assertThat(text(get.body())).contains("<error_code>WS-TRANSPORT</error_code><msg>Ws - Use POST.</msg>");
    }

    @Test
    void aPasswordInTheAddressIsRefused() throws Exception {
        var form = RunningSimulator.encoded(qualitor.form("WSGeneral", "getCustomer", CNPJ));
        var address = URI.create(qualitor.simulator().uri() + "/ws/statelessws.php?" + form);
        var answer = qualitor.exchange(qualitor.request()
                .uri(address)
                .POST(BodyPublishers.ofString(form))
                .build());

        assertThat(text(answer.body())).contains("Parameters belong in the body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml", "application/json", "multipart/mixed; boundary=x"})
    void anotherContentTypeIsRefused(String contentType) throws Exception {
        var answer = qualitor.exchange(qualitor.request()
                .setHeader("Content-Type", contentType)
                .POST(BodyPublishers.ofString(
                        RunningSimulator.encoded(qualitor.form("WSGeneral", "getCustomer", CNPJ))))
                .build());

        assertThat(text(answer.body())).contains("Content-Type must be application/x-www-form-urlencoded.");
    }

    @Test
    void theContentTypeMayNameACharset() throws Exception {
        var answer = qualitor.exchange(qualitor.request()
                .setHeader("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofString(
                        RunningSimulator.encoded(qualitor.form("WSGeneral", "getCustomer", CNPJ))))
                .build());

        assertThat(text(answer.body())).contains("<status>1</status>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "user", "input_xml=<a>&amp;</a>", "user=a&passwd=b"})
    void aBodyThatIsNotThisFormIsRefused(String body) throws Exception {
        assertThat(text(qualitor.post(body).body())).contains("Unexpected form field; is every value URL-encoded?");
    }

    @Test
    void aRepeatedOrMalformedFieldIsRefused() throws Exception {
        assertThat(text(qualitor.post("user=a&user=b").body())).contains("Form field user is repeated.");
        assertThat(text(qualitor.post("user=100%").body())).contains("Malformed percent-encoding.");
    }

    @Test
    void anEndlessBodyIsRefused() throws Exception {
        assertThat(text(qualitor.post("input_xml=" + "a".repeat(5_000_000)).body()))
                .contains("Request too large.");
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.ISO_8859_1);
    }
}
