package org.tokentriage.ticket.qualitor.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tokentriage.ticket.qualitor.Failures.failure;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Sought;
import org.tokentriage.ticket.desk.Sought.Doubt;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Wanted;
import org.tokentriage.ticket.http.RawServer;
import org.tokentriage.ticket.http.RawServer.Request;
import org.tokentriage.ticket.qualitor.ExampleCase;
import org.tokentriage.ticket.qualitor.Wire;

class RestTest {

    private static final String OTHER_KEY = CorrelationKey.next(new Random(7)).value();

    private static final Ticket TICKET = ExampleCase.ticket(Optional.of(new Requester("120", "2", "4")));
    private static final TicketFailure UNKNOWN = new TicketFailure.OutcomeUnknown(ExampleCase.KEY);

    private RawServer server;

    @AfterEach
    void closeServer() throws IOException {
        server.close();
    }

    @Test
    void theLoginIsTheOneThatIsKnown() throws Exception {
        desk(Wire.REST::answer).check();

        assertThat(lines())
                .containsExactly(
                        "POST /ws/rest/v02/rest.php/auth/login HTTP/1.1",
                        "POST /ws/rest/v02/rest.php/ticket/list?limit=500&offset=0 HTTP/1.1");
        assertThat(server.requests().get(0).body())
                .isEqualTo("{\"user\":\"integracao.token\",\"password\":\"S3nha&Ficticia\",\"customer\":0,"
                        + "\"scope\":\"USER\",\"company\":1}");
        assertThat(server.requests().get(1).header("Authorization")).isEqualTo("Bearer a1");
        assertThat(server.requests().get(1).body()).isEqualTo("{}");
    }

    @Test
    void aTicketFillsTheSitesOwnDocument() throws Exception {
        var wording = new TicketDraft.Wording(
                TICKET.wording().category(), TICKET.wording().type(), "T \"x\" {cnpj} \\ ç", "P", "S");
        var receipt = desk(request -> Wire.REST.creates(request) ? Wire.REST.opened("81") : Wire.REST.answer(request))
                .submit(ExampleCase.ticket(wording, TICKET.requester()));

        assertThat(receipt.number()).isEqualTo(new TicketNumber("81"));
        assertThat(lines()).last().isEqualTo("POST /ws/rest/v02/rest.php/ticket HTTP/1.1");
        assertThat(text(server.requests().get(1)))
                .startsWith(
                        "{\"t\":\"T \\\"x\\\" {cnpj} \\\\ ç\",\"d\":[\"Chave: TT-7KQ4-M9XD-2H5K\\n\\nCliente: Padaria Pão Dourado Ltda.\\nCNPJ: 11.222.333/0001-81\\n")
                .endsWith("\"k\":{\"x\":\"TT-7KQ4-M9XD-2H5K\"},\"n\":1,\"c\":\"120\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"401 x | {}", "200 OK | {\"message\":\"Token Expired\"}"})
    void anExpiredTokenIsRenewedForAQuestion(String status, String body) throws Exception {
        desk(request -> {
                    if (request.head().startsWith("PATCH ")) {
                        return RawServer.http("200 OK", Wire.tokens("a2", "r2"));
                    }
                    var old = request.header("Authorization").equals("Bearer a1");
                    return old ? RawServer.http(status, body) : Wire.REST.answer(request);
                })
                .check();

        assertThat(server.requests().stream().map(request -> request.header("Authorization")))
                .containsExactly("", "Bearer a1", "Bearer r1", "Bearer a2");
        assertThat(lines().get(2)).isEqualTo("PATCH /ws/rest/v02/rest.php/auth/token HTTP/1.1");
    }

    @Test
    void aTokenThatCannotBeRenewedIsAskedForAnew() throws Exception {
        var desk = desk(request ->
                request.head().contains("/auth/login ") ? Wire.REST.answer(request) : RawServer.http("401 x", "{}"));

        assertThat(failure(desk::check)).isEqualTo(new TicketFailure.SignInRefused());
        assertThat(server.requests()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\r\\nX-Y: z", "ação", "a\\u0000"})
    void aTokenThatCannotStandInAHeaderIsNotQualitors(String token) throws Exception {
        var desk = desk(request -> request.head().contains("/auth/login ")
                ? RawServer.http("200 OK", Wire.tokens(token, "r1"))
                : Wire.REST.answer(request));

        assertThatThrownBy(() -> desk.submit(TICKET)).isInstanceOfSatisfying(TicketException.class, thrown -> {
            assertThat(thrown.failure()).isInstanceOf(TicketFailure.UnexpectedAnswer.class);
            assertThat(thrown.isBeforeSending()).isTrue();
        });
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aTicketIsSentWithANewTokenAndNotAgain() throws Exception {
        var desk =
                desk(request -> Wire.REST.creates(request) ? RawServer.http("401 x", "{}") : Wire.REST.answer(request));
        desk.check();

        assertThat(failure(() -> desk.submit(TICKET))).isEqualTo(new TicketFailure.SignInRefused());
        assertThat(lines().subList(2, 4))
                .containsExactly(
                        "POST /ws/rest/v02/rest.php/auth/login HTTP/1.1", "POST /ws/rest/v02/rest.php/ticket HTTP/1.1");
        assertThat(server.requests()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "<html>", "{\"ticket\":{\"id\":\"x\"}}", "{\"ticket\":{\"id\":0}}"})
    void aTicketWithoutANumberIsUnknown(String answer) throws Exception {
        var desk = desk(
                request -> Wire.REST.creates(request) ? RawServer.http("200 OK", answer) : Wire.REST.answer(request));

        assertThat(failure(() -> desk.submit(TICKET))).isEqualTo(UNKNOWN);
    }

    @Test
    void aRefusedDocumentWasNotTaken() throws Exception {
        var desk = desk(request -> Wire.REST.creates(request)
                ? RawServer.http("422 x", "{\"message\":\"no\"}")
                : Wire.REST.answer(request));

        assertThat(failure(() -> desk.submit(TICKET)))
                .isEqualTo(new TicketFailure.UnexpectedAnswer(422, "{\"message\":\"no\"}"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 499, 500, 501, 1000, 12_345})
    void aKeyIsLookedForAmongTheNewestTickets(long size) throws Exception {
        var desk = desk(request -> request.head().contains("/ticket/list")
                ? RawServer.http("200 OK", page(request, size))
                : Wire.REST.answer(request));

        assertThat(ExampleCase.sought(desk)).satisfies(sought -> {
            if (sought instanceof Sought.Found(var receipt)) {
                assertThat(receipt.number().value()).isEqualTo(Long.toString(size));
            } else {
                assertThat(size).isZero();
                assertThat(sought).isEqualTo(ExampleCase.cannotTell(Doubt.UNTRIED));
            }
        });
        assertThat(server.requests()).hasSizeLessThan(20);
    }

    @Test
    void aTicketOlderThanTheLastTwoPagesIsFound() throws Exception {
        var desk = desk(request -> request.head().contains("/ticket/list")
                ? RawServer.http("200 OK", page(request, 3000, 700))
                : Wire.REST.answer(request));

        assertThat(ExampleCase.found(desk)).isEqualTo(new TicketNumber("700"));
    }

    @Test
    void aListWithoutTheTicketProvesThatItIsAbsent() throws Exception {
        var desk = desk(request -> request.head().contains("/ticket/list")
                ? RawServer.http("200 OK", page(request, 3000, 0))
                : Wire.REST.answer(request));

        assertThat(ExampleCase.sought(desk)).isEqualTo(new Sought.Absent());
        assertThat(desk.find(knowing("3000"))).isEqualTo(new Sought.Absent());
        assertThat(desk.find(knowing("3001"))).isEqualTo(ExampleCase.cannotTell(Doubt.SEARCH_FAILS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"id\":1}] | KEY_UNREADABLE",
                "[{\"id\":1,\"description\":\"Chave: TT-7KQ4\"}] | KEY_UNREADABLE",
                "[{\"description\":\"outra\"}] | NUMBER_UNREADABLE",
                "[{\"id\":\"n/d\",\"description\":\"outra\"}] | NUMBER_UNREADABLE"
            })
    void whatCannotBeReadProvesNothing(String list, Doubt doubt) throws Exception {
        var desk = desk(request -> request.head().contains("/ticket/list")
                ? RawServer.http("200 OK", request.head().contains("offset=0 ") ? list : "[]")
                : Wire.REST.answer(request));

        assertThat(ExampleCase.sought(desk)).isEqualTo(ExampleCase.cannotTell(doubt));
    }

    @Test
    void aServerThatGivesOnePageForEverIsNotAskedForEver() throws Exception {
        var desk = desk(request -> request.head().contains("/ticket/list")
                ? RawServer.http("200 OK", "[{\"id\":7,\"description\":\"outra\"}]")
                : Wire.REST.answer(request));

        assertThat(ExampleCase.sought(desk)).isEqualTo(ExampleCase.cannotTell(Doubt.PAGES_REPEAT));
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void aListWithoutAnEndIsGivenUp() throws Exception {
        var desk = desk(request -> request.head().contains("/ticket/list")
                ? RawServer.http("200 OK", page(request, Long.MAX_VALUE / 2, 0))
                : Wire.REST.answer(request));

        assertThat(ExampleCase.sought(desk)).isEqualTo(ExampleCase.cannotTell(Doubt.TOO_MANY));
        assertThat(server.requests()).hasSizeLessThan(50);
    }

    private static Wanted knowing(String other) {
        return new Wanted(ExampleCase.KEY, Optional.empty(), Optional.empty(), List.of(new TicketNumber(other)));
    }

    private static String page(Request request, long size) {
        return page(request, size, size);
    }

    private static String page(Request request, long size, long ours) {
        var offset = Long.parseLong(request.head().replaceAll("(?s).*offset=(\\d+).*", "$1"));
        return LongStream.rangeClosed(offset + 1, Math.min(size, offset + 500))
                .mapToObj(id -> "{\"id\":%d,\"description\":\"Chave: %s\"}"
                        .formatted(id, id == ours ? ExampleCase.KEY.value() : OTHER_KEY))
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    private TicketDesk desk(Function<Request, String> answers) throws IOException {
        server = new RawServer(request -> Optional.of(answers.apply(request)));
        return ExampleCase.desk(Wire.REST.site(server.uri()));
    }

    private List<String> lines() {
        return server.requests().stream()
                .map(request -> request.head().lines().findFirst().orElseThrow())
                .toList();
    }

    private static String text(Request request) {
        return new String(request.body().getBytes(ISO_8859_1), UTF_8);
    }
}
