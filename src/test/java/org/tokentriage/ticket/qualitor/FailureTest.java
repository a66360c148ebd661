package org.tokentriage.ticket.qualitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.ticket.qualitor.Failures.failure;
import static org.tokentriage.ticket.qualitor.Failures.thrown;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.TicketFailure.Distrust;
import org.tokentriage.ticket.desk.TicketFailure.Interrupted;
import org.tokentriage.ticket.desk.TicketFailure.OutcomeUnknown;
import org.tokentriage.ticket.desk.TicketFailure.Rejected;
import org.tokentriage.ticket.desk.TicketFailure.SignInRefused;
import org.tokentriage.ticket.desk.TicketFailure.UnexpectedAnswer;
import org.tokentriage.ticket.desk.TicketFailure.UnknownHost;
import org.tokentriage.ticket.desk.TicketFailure.Unreachable;
import org.tokentriage.ticket.desk.TicketFailure.Untrusted;
import org.tokentriage.ticket.desk.TicketFailure.WrongAddress;
import org.tokentriage.ticket.http.RawServer;
import org.tokentriage.ticket.http.SelfSignedServer;

/** Where a call fails decides what is known of it: nothing was sent, nothing was done, or nobody knows. */
class FailureTest {

    private static final Ticket TICKET = ExampleCase.ticket(Optional.of(new Requester("120", "2", "4")));
    private static final OutcomeUnknown UNKNOWN = new OutcomeUnknown(ExampleCase.KEY);

    @Test
    void aNameThatNobodyHasMeansThatNothingWasSent() {
        var desk = deskAt("https://chamados.invalid");

        assertThat(failures(desk)).containsOnly(new UnknownHost("chamados.invalid"));
    }

    @Test
    void aPortThatNobodyListensAtMeansThatNothingWasSent() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThat(failures(deskAt("http://127.0.0.1:" + port))).containsOnly(new Unreachable("127.0.0.1"));
    }

    @Test
    void aServerThatNobodyVouchesForGetsNothing() throws Exception {
        try (var server = SelfSignedServer.start()) {
            assertThat(failures(deskAt(server.uri().toString())))
                    .containsOnly(new Untrusted("localhost", Distrust.UNKNOWN_ISSUER));
            assertThat(server.received()).isZero();
        }
    }

    @Test
    void aServerWithoutEncryptionGetsNothingUnderHttps() throws IOException {
        try (var plain = RawServer.greeting("HTTP/1.1 400 Bad Request\r\n\r\n")) {
            var desk = deskAt(plain.uri().toString().replace("http:", "https:"));

            assertThat(failures(desk)).containsOnly(new Untrusted("127.0.0.1"));
        }
    }

    @Test
    void anEncryptionThatNeverBeginsMeansThatNothingWasSent() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var desk = hasty("https://127.0.0.1:" + silent.getLocalPort());

            assertThat(failures(desk)).containsOnly(new Unreachable("127.0.0.1"));
        }
    }

    @Test
    void aConnectionThatBreaksAfterTheRequestLeavesTheOutcomeUnknown() throws IOException {
        try (var server = new RawServer(request -> Optional.empty())) {
            assertThat(failures(deskAt(server.uri().toString()))).containsExactly(new Interrupted(), UNKNOWN);
        }
    }

    @Test
    void aConnectionThatBreaksBeforeTheTicketHasSentNoTicket() throws IOException {
        var withoutLocality = ExampleCase.ticket(Optional.of(new Requester("120", "2", "")));
        try (var server = new RawServer(request -> Optional.empty())) {
            assertThat(failure(() -> deskAt(server.uri().toString()).submit(withoutLocality)))
                    .isEqualTo(new Unreachable("127.0.0.1"));
        }
    }

    @Test
    void aReplyIsReadInTheEncodingThatTheProfileNames() throws IOException {
        try (var server = RawServer.answering(RawServer.refused("WS-1", "Ws - n\u00c3\u00a3o."))) {
            var latin1 = ExampleCase.site(server.uri(), "url_encoded_texts = false", "reply_charset = \"ISO-8859-1\"");

            assertThat(failures(deskAt(server.uri().toString()))).containsOnly(new Rejected("WS-1", "Ws - não."));
            assertThat(failures(ExampleCase.desk(latin1))).containsOnly(new Rejected("WS-1", "Ws - nÃ£o."));
        }
    }

    @Test
    void aConnectionThatBreaksWithinTheAnswerLeavesTheOutcomeUnknown() throws IOException {
        var cut = RawServer.ok("<dataitem><cdchamado>7</cdchamado></dataitem>")
                .replace("Content-Length: ", "Content-Length: 9");
        try (var server = new RawServer(request -> Optional.of(cut))) {
            assertThat(failures(hasty(server.uri().toString()))).containsExactly(new Interrupted(), UNKNOWN);
        }
    }

    @Test
    void anAnswerThatDoesNotComeInTimeLeavesTheOutcomeUnknown() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var desk = hasty("http://127.0.0.1:" + silent.getLocalPort());

            assertThat(failures(desk)).containsExactly(new Interrupted(), UNKNOWN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"401 Unauthorized", "403 Forbidden"})
    void aServerThatDoesNotLetTheUserInHasDoneNothing(String status) throws IOException {
        assertThat(failuresAfter(RawServer.http(status, ""))).containsOnly(new SignInRefused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"404 Not Found", "405 Method Not Allowed", "410 Gone"})
    void anAddressWithoutQualitorHasDoneNothing(String status) throws IOException {
        try (var server = RawServer.answering(RawServer.http(status, "<html>"))) {
            assertThat(failures(deskAt(server.uri() + "/q")))
                    .containsOnly(new WrongAddress(URI.create(server.uri() + "/q/ws/statelessws.php")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"400 x", "413 x", "415 x", "429 x"})
    void aServerThatRefusesTheRequestHasDoneNothing(String status) throws IOException {
        var answer = new UnexpectedAnswer(Integer.parseInt(status.substring(0, 3)), "<html>não</html>");

        assertThat(failuresAfter(RawServer.http(status, "<html>não</html>"))).containsOnly(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"302 x", "408 x", "409 x", "500 x", "502 x", "503 x", "504 x", "200 x", "201 x"})
    void afterAnyOtherPageNobodyKnows(String status) throws IOException {
        var answer = new UnexpectedAnswer(Integer.parseInt(status.substring(0, 3)), "<html>");

        assertThat(failuresAfter(RawServer.http(status, "<html>"))).containsExactly(answer, UNKNOWN);
    }

    @Test
    void ofALongPageTheFirst200CharactersAreQuoted() throws IOException {
        var failure = (UnexpectedAnswer)
                failuresAfter(RawServer.http("200 OK", "á".repeat(5000))).get(0);

        assertThat(failure.beginning()).isEqualTo("á".repeat(200));
    }

    @Test
    void anEndlessPageIsNoAnswer() throws IOException {
        var endless = RawServer.http("200 OK", "<wsqualitor>" + " ".repeat(3_000_000) + "</wsqualitor>");

        assertThat(failuresAfter(endless)).containsExactly(new UnexpectedAnswer(200, "<wsqualitor>"), UNKNOWN);
    }

    @Test
    void status0IsARefusalInQualitorsOwnWords() throws IOException {
        assertThat(failuresAfter(RawServer.refused("WS-EXEMPLO", "Ws - Example message.")))
                .containsOnly(new Rejected("WS-EXEMPLO", "Ws - Example message."));
    }

    @Test
    void status0AboutThePasswordMeansToSignInAgain() throws IOException {
        assertThat(failuresAfter(RawServer.refused("", "Ws - Invalid LOGIN."))).containsOnly(new SignInRefused());
    }

    @Test
    void theWordsThatMeanToSignInAgainAreTheSitesOwn() throws IOException {
        try (var server = RawServer.answering(RawServer.refused("E77", "Ws - No."))) {
            var site = ExampleCase.site(server.uri(), "'password|", "'^E77 |");

            assertThat(failures(ExampleCase.desk(site))).containsOnly(new SignInRefused());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<dataitem/>",
                "<dataitem><cdchamado/></dataitem>",
                "<dataitem><cdchamado>0</cdchamado></dataitem>",
                "<dataitem><cdchamado>12a</cdchamado></dataitem>",
                "<dataitem><cdchamado>-5</cdchamado></dataitem>"
            })
    void anAcceptedTicketWithoutANumberIsUnknown(String data) throws IOException {
        try (var server = RawServer.answering(RawServer.ok(data))) {
            assertThat(failure(() -> deskAt(server.uri().toString()).submit(TICKET)))
                    .isEqualTo(UNKNOWN);
        }
    }

    @Test
    void thePasswordIsInTheBodyAlone() throws IOException {
        try (var server = RawServer.answering(RawServer.http("500 x", "<html>"))) {
            failures(deskAt(server.uri().toString()));

            assertThat(server.requests()).hasSize(2).allSatisfy(request -> {
                assertThat(request.head())
                        .startsWith("POST /ws/statelessws.php HTTP/1.1")
                        .doesNotContain("Ficticia");
                assertThat(request.field("password")).isEqualTo("S3nha&Ficticia");
            });
        }
    }

    @Test
    void noExceptionNamesThePasswordOrTheCustomer() throws IOException {
        try (var server = RawServer.answering(RawServer.http("500 x", "<html>"))) {
            for (var desk : List.of(
                    deskAt(server.uri().toString()),
                    deskAt("https://chamados.invalid"),
                    deskAt("http://127.0.0.1:1"))) {
                assertThat(thrown(() -> desk.submit(TICKET))).satisfies(FailureTest::namesNobody);
                assertThat(thrown(() -> desk.findCustomer(ExampleCase.BAKERY, Optional.empty())))
                        .satisfies(FailureTest::namesNobody);
            }
        }
    }

    private static void namesNobody(Throwable thrown) {
        assertThat(Stream.iterate(thrown, cause -> cause != null, Throwable::getCause))
                .allSatisfy(cause -> assertThat(cause.toString()).doesNotContain("Ficticia", "112223", "integracao"));
    }

    private static List<TicketFailure> failuresAfter(String answer) throws IOException {
        try (var server = RawServer.answering(answer)) {
            return failures(deskAt(server.uri().toString()));
        }
    }

    /** What comes of a look-up, and of a submission. */
    private static List<TicketFailure> failures(TicketDesk desk) {
        return List.of(
                failure(() -> desk.findCustomer(ExampleCase.BAKERY, Optional.empty())),
                failure(() -> desk.submit(TICKET)));
    }

    private static TicketDesk deskAt(String address) {
        return ExampleCase.desk(ExampleCase.site(URI.create(address)));
    }

    /** A desk that waits for a second at most. */
    private static TicketDesk hasty(String address) {
        return ExampleCase.desk(ExampleCase.site(URI.create(address), "\"60s\"", "\"1s\""));
    }
}
