package org.tokentriage.ticket.qualitor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tokentriage.settings.Choice;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Attachment;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.http.RawServer;

/** Every request, byte for byte against documents that were written by hand. */
class RequestTest {

    private static final Requester REQUESTER = new Requester("120", "2", "");
    private static final TicketNumber NUMBER = new TicketNumber("700123");

    private RawServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = new RawServer(request -> Optional.of(RawServer.ok(answer(request.operation()))));
    }

    @AfterEach
    void closeServer() throws IOException {
        server.close();
    }

    @Test
    void aCustomerIsAskedForByNumberAndThenForItsContacts() throws Exception {
        desk("", "").findCustomer(ExampleCase.BAKERY, Optional.empty());

        assertThat(inputs()).containsExactly(expected("getCustomer"), expected("getCustomerContact"));
    }

    @Test
    void aSiteMayWantPunctuationInTheNumber() throws Exception {
        desk("cnpj_with_punctuation = false", "cnpj_with_punctuation = true")
                .findCustomer(ExampleCase.BAKERY, Optional.empty());

        assertThat(inputs().get(0)).contains("<nrcpfcnpj>11.222.333/0001-81</nrcpfcnpj>");
    }

    @Test
    void aTicketIsOpenedByData() throws Exception {
        desk("", "").submit(ExampleCase.ticket(Optional.of(REQUESTER)));

        assertThat(inputs()).containsExactly(expected("getCustomerContactData"), expected("addTicketByData"));
    }

    @Test
    void aTicketForSomebodyUnknownGoesToTheSitesOwnClient() throws Exception {
        desk(
                        "fallback_customer = \"1\"\nfallback_contact = \"1\"",
                        "fallback_customer = \"A9\"\nfallback_contact = \"77\"")
                .submit(ExampleCase.ticket(Optional.empty()));

        assertThat(inputs())
                .singleElement()
                .asString()
                .contains("<cdcliente>A9</cdcliente><cdcontato>77</cdcontato>")
                .contains("<cdlocalidade>4</cdlocalidade>");
    }

    @Test
    void charactersThatMeanSomethingToXmlOrFormsArriveAsTheyAre() throws Exception {
        var nasty = "A&B <C> \"D\" 'E' 1+1=2 100% ]]> &amp; &#10; {cliente} \\ $1\tfim\u0000\u0007\n😀 – ção";
        var wording = new TicketDraft.Wording(
                new Choice("", "32"), new Choice("", "5"), "T&<>+%", nasty, "x".repeat(4000) + "ç".repeat(4000));

        desk("longest_description = 4000", "longest_description = 20000")
                .submit(ExampleCase.ticket(wording, Optional.of(new Requester("120", "2", "4"))));

        assertThat(inputs())
                .containsExactly(expected("addTicketByData-nasty")
                        .replace("XXXX", "x".repeat(4000))
                        .replace("CCCC", "&#231;".repeat(4000)));
    }

    @Test
    void aServerThatKeepsEveryCharacterGetsEveryCharacter() throws Exception {
        var wording = ExampleCase.wording("😀 – “ç”");

        desk("stored_charset = \"ISO-8859-1\"", "stored_charset = \"UTF-8\"")
                .submit(ExampleCase.ticket(wording, Optional.of(new Requester("120", "2", "4"))));

        assertThat(inputs().get(0)).contains("Problema: &#128512; &#8211; &#8220;&#231;&#8221;&#10;");
    }

    @Test
    void anOldBuildGetsItsTextsEncodedOnceMore() throws Exception {
        var wording = ExampleCase.wording("a+b & ção");

        desk("url_encoded_texts = false", "url_encoded_texts = true")
                .submit(ExampleCase.ticket(wording, Optional.of(new Requester("120", "2", "4"))));

        assertThat(inputs().get(0))
                .contains("Problema%3A+a%2Bb+%26+%E7%E3o%0A")
                .contains("<nmtitulochamado>Token+em+branco+-+Padaria+P%E3o+Dourado+Ltda.</nmtitulochamado>")
                .contains("<dspalavrachave>TT-7KQ4-M9XD-2H5K</dspalavrachave>");
    }

    @Test
    void aTicketMayBeOpenedFromATemplate() throws Exception {
        var site = ExampleCase.site(
                server.uri(), text -> text.replace("open_by = \"data\"", "open_by = \"template\"\ntemplate = \"7\""));
        ExampleCase.desk(site).submit(ExampleCase.ticket(Optional.of(new Requester("120", "2", "4"))));

        assertThat(server.requests().get(0).operation()).isEqualTo("addTicketByTemplate");
        assertThat(inputs()).containsExactly(expected("addTicketByTemplate"));
    }

    @Test
    void aTicketMayBeOpenedAsTheRequester() throws Exception {
        desk("open_by = \"data\"", "open_by = \"end_user\"").submit(ExampleCase.ticket(Optional.of(REQUESTER)));

        assertThat(server.requests().get(1).operation()).isEqualTo("addTicketByEndUser");
        assertThat(inputs().get(1)).isEqualTo(expected("addTicketByData"));
    }

    @Test
    void theDemandOfASiteWithoutAWorkflowIsAnotherTicket() throws Exception {
        var demand = "\n[related.create]\ntitle = \"Demanda de {cliente}\"\ncategory = \"33\"\ntype = \"6\"\n";
        var ticket = ExampleCase.ticket(Optional.of(new Requester("120", "2", "4")));

        var opened = ExampleCase.desk(ExampleCase.site(server.uri(), text -> text + demand))
                .openDemand(ticket, NUMBER);

        assertThat(opened).contains(new RelatedTicket(NUMBER, "Relacionamento"));
        assertThat(inputs()).containsExactly(expected("addTicketByData-demand"));
        assertThat(desk("", "").openDemand(ticket, NUMBER)).isEmpty();
        assertThat(inputs()).hasSize(1);
    }

    @Test
    void theSolutionIsAddedWhereTheSiteWantsIt() throws Exception {
        var ticket = ExampleCase.ticket(Optional.empty());
        desk("", "").addSolution(ticket, NUMBER);
        assertThat(inputs()).isEmpty();

        desk("\n[codes]\n", "\n[qualitor.solution]\ntype = \"5\"\n[codes]\n").addSolution(ticket, NUMBER);
        assertThat(inputs()).containsExactly(expected("addTicketHistory"));
    }

    @Test
    void aFileTravelsInParts() throws Exception {
        desk("", "").attach(NUMBER, new Attachment("diagnóstico.pdf", new byte[] {0, 1, 2, -2, -1, -2}));

        var request = server.requests().get(0);
        assertThat(request.header("Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(parts(request))
                .containsExactly(
                        "user: integracao.token",
                        "password: S3nha&Ficticia",
                        "company: 1",
                        "wsdl_file: WSTicket.wsdl",
                        "operation: addAttachment",
                        "input_xml: " + expected("addAttachment"));
    }

    @Test
    void openTicketsOfTheCompanyAreLookedFor() throws Exception {
        var desk = desk("", "");
        desk.check();
        desk.openTickets(
                ExampleCase.BAKERY,
                Optional.of(REQUESTER.customerCode()),
                ExampleCase.ticket(Optional.empty()).token().serial());

        assertThat(inputs())
                .containsExactly(
                        expected("getTicket-check"), expected("getTicket-customer"), expected("getTicketData-open"));
    }

    @Test
    void customFieldsGoBesideTheDataOrInside() throws Exception {
        var fields = "[qualitor.custom_fields]\n48 = \"{serie}\"\n49 = \"Tel. {telefone1} & {telefone2}\"";
        var extra = "[qualitor.extra_elements]\ncdcomplexidade = \"1\"\ndspalavrachave = \"not ours\"";
        var ticket = ExampleCase.ticket(Optional.of(new Requester("120", "2", "4")));
        var custom = "<informacoesadicionais>"
                + "<vlinformacaoadicional48>00A1B2C3D4E5F607</vlinformacaoadicional48>"
                + "<vlinformacaoadicional49>Tel. (11) 4000-0001 &amp; (11) 98765-4321</vlinformacaoadicional49>"
                + "</informacoesadicionais>";

        desk("\n[codes]\n", "\n" + fields + "\n" + extra + "\n[codes]\n").submit(ticket);
        desk("custom_fields_inside_data = false", "custom_fields_inside_data = true\n" + fields)
                .submit(ticket);

        assertThat(inputs().get(0))
                .endsWith("<dspalavrachave>TT-7KQ4-M9XD-2H5K</dspalavrachave><cdorigem>9</cdorigem>"
                        + "<cdcomplexidade>1</cdcomplexidade></data>" + custom + "</contents></wsqualitor>");
        assertThat(inputs().get(1)).endsWith("<cdorigem>9</cdorigem>" + custom + "</data></contents></wsqualitor>");
    }

    @Test
    void aTicketIsReadBackSearchedForAndFollowed() throws Exception {
        var desk = desk("", "");
        desk.keeps(ExampleCase.ticket(Optional.empty()), NUMBER);
        ExampleCase.sought(desk);
        desk.relatedTo(NUMBER);

        assertThat(inputs())
                .containsExactly(
                        expected("getTicketData-texts"),
                        expected("getTicket"),
                        expected("getTicketData-keyword"),
                        expected("getSQLQueryResult"),
                        expected("getTicketData-team"));
    }

    @Test
    void theFormNamesUserServiceAndOperation() throws Exception {
        desk("", "").submit(ExampleCase.ticket(Optional.of(REQUESTER)));

        assertThat(server.requests().get(0).body())
                .startsWith("user=integracao.token&password=S3nha%26Ficticia&company=1"
                        + "&wsdl_file=WSGeneral.wsdl&operation=getCustomerContactData&input_xml=%3C%3Fxml+version%3D");
        assertThat(server.requests().get(1).body()).contains("&wsdl_file=WSTicket.wsdl&operation=addTicketByData&");
        assertThat(server.requests()).allSatisfy(request -> {
            assertThat(request.head()).contains("\r\nContent-Type: application/x-www-form-urlencoded\r\n");
            assertThat(US_ASCII.newEncoder().canEncode(request.body())).isTrue();
        });
    }

    @Test
    void servicesAndPathsMayBeSpelledOtherwise() throws Exception {
        desk("\"WSGeneral.wsdl\"", "\"wsgeneral\"").findCustomer(ExampleCase.BAKERY, Optional.empty());
        desk("\"ws/statelessws.php\"", "\"/x/y.php\"").findCustomer(ExampleCase.BAKERY, Optional.empty());

        assertThat(server.requests().get(0).field("wsdl_file")).isEqualTo("wsgeneral");
        assertThat(server.requests().get(2).head()).startsWith("POST /x/y.php HTTP/1.1\r\n");
    }

    private TicketDesk desk(String passage, String replacement) {
        return ExampleCase.desk(ExampleCase.site(server.uri(), passage, replacement));
    }

    private List<String> inputs() {
        return server.requests().stream()
                .map(request -> request.field("input_xml"))
                .toList();
    }

    private static List<String> parts(RawServer.Request request) {
        return Pattern.compile("name=\"(\\w+)\".*?\r\n\r\n(.*?)\r\n--", Pattern.DOTALL)
                .matcher(request.body())
                .results()
                .map(part -> part.group(1) + ": " + part.group(2))
                .toList();
    }

    private static String answer(String operation) {
        return switch (operation) {
            case "getCustomer" -> "<dataitem><cdcliente>120</cdcliente></dataitem>";
            case "getCustomerContactData" -> "<dataitem><cdlocalidade>5</cdlocalidade></dataitem>";
            case "getTicket", "getSQLQueryResult" -> "<dataitem><cdchamado>700124</cdchamado></dataitem>";
            case "addTicketByData", "addTicketByTemplate", "addTicketByEndUser" ->
                "<dataitem><cdchamado>700123</cdchamado></dataitem>";
            default -> "";
        };
    }

    /** A hand-written document, whose lines are joined: what is sent has none. */
    private static String expected(String name) throws IOException {
        try (InputStream in = RequestTest.class.getResourceAsStream(name + ".xml")) {
            return new String(in.readAllBytes(), US_ASCII).replaceAll("\n *", "");
        }
    }
}
