package org.tokentriage.ticket.qualitor.soap;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tokentriage.ticket.qualitor.Failures.failure;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.http.RawServer;
import org.tokentriage.ticket.http.RawServer.Request;
import org.tokentriage.ticket.qualitor.ExampleCase;
import org.tokentriage.ticket.qualitor.QualitorDesks;
import org.tokentriage.ticket.qualitor.Wire;
import org.tokentriage.ticket.qualitor.text.WireText;

class SoapTest {

    private static final Ticket TICKET = ExampleCase.ticket(Optional.of(new Requester("120", "2", "4")));
    private static final TicketFailure UNKNOWN = new TicketFailure.OutcomeUnknown(ExampleCase.KEY);

    private RawServer server;

    @AfterEach
    void closeServer() throws IOException {
        server.close();
    }

    @Test
    void theEnvelopesAreThoseWrittenByHand() throws Exception {
        ExampleCase.sought(desk(Wire.SOAP::answer));

        assertThat(bodies("POST ").subList(0, 2)).containsExactly(expected("soap-login"), expected("soap-getTicket"));
    }

    @Test
    void aTicketTravelsAsEscapedText() throws Exception {
        var receipt = desk(request ->
                        Wire.SOAP.creates(request) ? Wire.SOAP.opened("700123") : Wire.SOAP.answer(request))
                .submit(TICKET);

        assertThat(receipt.number()).isEqualTo(new TicketNumber("700123"));
        assertThat(bodies("POST ").get(1))
                .contains("&lt;nmtitulochamado&gt;Token em branco - Padaria P&amp;#227;o Dourado Ltda.&lt;/nmtitulo")
                .contains("Giesecke &amp;amp; Devrient");
    }

    @Test
    void addressAndActionAreThoseOfTheDescription() throws Exception {
        desk(Wire.SOAP::answer).check();

        assertThat(heads())
                .containsExactly(
                        "GET /ws/services/service.php?wsdl=WSTicket HTTP/1.1",
                        "POST /ws/real.php HTTP/1.1",
                        "POST /ws/real.php HTTP/1.1");
        assertThat(server.requests().get(1).header("SOAPAction")).isEqualTo("\"urn:main#login\"");
        assertThat(server.requests().get(2).header("SOAPAction")).isEqualTo("\"urn:main#getTicket\"");
        assertThat(server.requests().get(2).header("Content-Type")).isEqualTo("text/xml; charset=utf-8");
    }

    @Test
    void theCookieOfTheLoginGoesWithEachCallOfTheDeskAndNotWithAnothers() throws Exception {
        var site = started(Wire.SOAP::answer);
        var desks = new QualitorDesks(site, ExampleCase.CLOCK);
        desks.open(ExampleCase.AGENT).check();
        desks.open(ExampleCase.AGENT).check();

        assertThat(server.requests().stream().map(request -> request.header("Cookie")))
                .containsExactly("", "", "PHPSESSID=s1", "", "", "PHPSESSID=s1");
    }

    @Test
    void aProfileMayKnowBetterWhereTheServiceIs() throws Exception {
        started(Wire.SOAP::answer);
        var mended = Wire.SOAP.site(
                server.uri(), "\n[codes]\n", "\n[qualitor.soap]\nticket_endpoint = \"/ws/right.php\"\n\n[codes]\n");
        ExampleCase.desk(mended).check();

        assertThat(heads()).last().isEqualTo("POST /ws/right.php HTTP/1.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://outro.exemplo.com.br",
                "ftp://127.0.0.1",
                "",
                "http://",
                "x y",
                "http://127.0.0.1:1/ws/real.php",
                "http://127.0.0.1/ws/real.php",
                "http://127.0.0.1:99999/ws/real.php"
            })
    void thePasswordGoesToNoOtherServer(String address) throws Exception {
        var desk = desk(request -> RawServer.http(
                "200 OK", Wire.wsdl(request.host()).replace("http://" + request.host() + "/ws/real.php", address)));

        assertThat(failure(desk::check)).isInstanceOf(TicketFailure.WrongAddress.class);
        assertThat(bodies("POST ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:main#ação", "a&#10;b", "a&#13;&#10;X-Y: z"})
    void whatCannotStandInAHeaderIsNotQualitors(String action) throws Exception {
        var desk = desk(request -> request.head().startsWith("GET ")
                ? RawServer.http("200 OK", Wire.wsdl(request.host()).replace("urn:main#addTicketByData", action))
                : Wire.SOAP.answer(request));

        assertThatThrownBy(() -> desk.submit(TICKET)).isInstanceOfSatisfying(TicketException.class, thrown -> {
            assertThat(thrown.failure()).isInstanceOf(TicketFailure.UnexpectedAnswer.class);
            assertThat(thrown.isBeforeSending()).isTrue();
        });
    }

    @Test
    void aWrongPasswordIsGivenOnceHoweverTheServerRefusesIt() throws Exception {
        var desk = desk(request -> login(request) || request.head().startsWith("GET ")
                ? Wire.SOAP.answer(request)
                : RawServer.http("500 x", Wire.fault("SOAP-ENV:Server", "Ws - Invalid password.")));

        assertThat(failure(desk::check)).isEqualTo(new TicketFailure.SignInRefused());
        assertThat(server.requests().stream().filter(SoapTest::login)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>Login</body></html>",
                "",
                "<definitions/>",
                "<!DOCTYPE a [<!ENTITY b \"c\">]><definitions/>"
            })
    void whatIsNoDescriptionIsQuoted(String page) throws Exception {
        var desk = desk(request -> RawServer.http("200 OK", page));

        assertThat(failure(desk::check)).isEqualTo(new TicketFailure.UnexpectedAnswer(200, page));
    }

    @Test
    void aLoginThatIsRefusedIsTold() throws Exception {
        var desk = desk(request -> login(request)
                ? RawServer.http("500 x", Wire.fault("SOAP-ENV:Server", "Ws - Invalid password."))
                : Wire.SOAP.answer(request));

        assertThat(failure(desk::check)).isEqualTo(new TicketFailure.SignInRefused());
        assertThatThrownBy(() -> desk.submit(TICKET)).isInstanceOfSatisfying(TicketException.class, thrown -> {
            assertThat(thrown.failure()).isEqualTo(new TicketFailure.SignInRefused());
            assertThat(thrown.isBeforeSending()).isTrue();
        });
        assertThat(server.requests()).noneMatch(Wire.SOAP::creates);
    }

    @Test
    void anyOtherFaultOfALoginIsToldInItsOwnWords() throws Exception {
        var desk = desk(request -> login(request)
                ? RawServer.http("500 x", Wire.fault("SOAP-ENV:Server", "Ws - Too many users."))
                : Wire.SOAP.answer(request));

        assertThat(failure(desk::check))
                .isEqualTo(new TicketFailure.Rejected("SOAP-ENV:Server", "Ws - Too many users."));
    }

    @Test
    void aSessionThatHasEndedIsBegunAnewForAQuestion() throws Exception {
        var calls = new AtomicInteger();
        var desk = desk(request -> !login(request) && calls.incrementAndGet() == 3
                ? RawServer.http("500 x", Wire.fault("SOAP-ENV:Server", "Ws - Session expired."))
                : Wire.SOAP.answer(request));
        desk.check();
        desk.check();

        assertThat(bodies("POST ").stream().filter(body -> body.contains("<ns1:login ")))
                .hasSize(2);
        assertThat(server.requests()).hasSize(6);
    }

    @Test
    void aTicketIsSentInASessionJustBegun() throws Exception {
        var desk = desk(request -> Wire.SOAP.creates(request) ? Wire.SOAP.opened("7") : Wire.SOAP.answer(request));
        desk.check();
        desk.submit(TICKET);

        assertThat(server.requests().subList(3, 5))
                .satisfiesExactly(
                        request -> assertThat(login(request)).isTrue(),
                        request -> assertThat(Wire.SOAP.creates(request)).isTrue());
    }

    @Test
    void aConnectionThatBreaksAtTheLoginHasSentNoTicket() throws Exception {
        server = new RawServer(request -> login(request) ? Optional.empty() : Optional.of(Wire.SOAP.answer(request)));
        var desk = ExampleCase.desk(Wire.SOAP.site(server.uri()));

        assertThat(failure(() -> desk.submit(TICKET))).isEqualTo(new TicketFailure.Unreachable("127.0.0.1"));
    }

    @Test
    void aFaultOfTheRequestMeansThatNothingWasDone() throws Exception {
        assertThat(submission(RawServer.http("500 x", Wire.fault("SOAP-ENV:Client", "Ws - No such operation."))))
                .isEqualTo(new TicketFailure.Rejected("SOAP-ENV:Client", "Ws - No such operation."));
    }

    @Test
    void aFaultOfTheServerLeavesTheOutcomeUnknown() throws Exception {
        assertThat(submission(RawServer.http("500 x", Wire.fault("SOAP-ENV:Server", "Fatal error"))))
                .isEqualTo(UNKNOWN);
        assertThat(server.requests().stream().filter(Wire.SOAP::creates)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "<a/>"})
    void whatIsNoEnvelopeLeavesTheOutcomeUnknown(String page) throws Exception {
        assertThat(submission(RawServer.http("200 OK", page))).isEqualTo(UNKNOWN);
    }

    @Test
    void aRefusalWithinTheEnvelopeIsQualitorsOwn() throws Exception {
        var refusal = "<wsqualitor><responsestatus><status>0</status><error_code>WS-9</error_code><msg>Não.</msg>"
                + "</responsestatus></wsqualitor>";

        assertThat(submission(RawServer.http("200 OK", Wire.envelope(WireText.escaped(refusal)))))
                .isEqualTo(new TicketFailure.Rejected("WS-9", "Não."));
    }

    private TicketFailure submission(String answer) throws IOException {
        var desk = desk(request -> Wire.SOAP.creates(request) ? answer : Wire.SOAP.answer(request));
        return failure(() -> desk.submit(TICKET));
    }

    private TicketDesk desk(Function<Request, String> answers) throws IOException {
        return ExampleCase.desk(started(answers));
    }

    private SiteProfile started(Function<Request, String> answers) throws IOException {
        server = new RawServer(request -> Optional.of(answers.apply(request)));
        return Wire.SOAP.site(server.uri());
    }

    private static boolean login(Request request) {
        return request.body().contains("<ns1:login ");
    }

    private List<String> heads() {
        return server.requests().stream()
                .map(request -> request.head().lines().findFirst().orElseThrow())
                .toList();
    }

    private List<String> bodies(String method) {
        return server.requests().stream()
                .filter(request -> request.head().startsWith(method))
                .map(Request::body)
                .toList();
    }

    /** A hand-written document, whose lines are joined: what is sent has none. */
    private static String expected(String name) throws IOException {
        try (var in = SoapTest.class.getResourceAsStream(name + ".xml")) {
            return new String(in.readAllBytes(), US_ASCII).replaceAll("\n", "");
        }
    }
}
