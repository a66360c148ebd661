package org.tokentriage.ticket.qualitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.ticket.qualitor.Failures.failure;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.settings.RelatedDemand;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.Sought;
import org.tokentriage.ticket.desk.Sought.Doubt;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Wanted;
import org.tokentriage.ticket.http.RawServer;
import org.tokentriage.ticket.http.RawServer.Request;

/** Servers that answer what nobody asked for, or less than what was asked for. */
class SearchTest {

    private static final TicketNumber NUMBER = new TicketNumber("700123");
    private static final String WITHOUT_A_LIST =
            RawServer.http("200 OK", "<wsqualitor><response_status><status>1</status></response_status></wsqualitor>");
    private static final String OTHER_KEY = "TT-Q1N1-9Y8P-N2W8";
    private static final String REFUSED = RawServer.refused("WS-7", "Ws - Access denied.");

    private RawServer server;

    @AfterEach
    void closeServer() throws IOException {
        server.close();
    }

    @Test
    void aServerThatPassesOverTheFilterIsAskedAboutTheNewestTickets() throws Exception {
        var desk = desk(request -> switch (request.operation()) {
            case "getTicket" -> RawServer.ok(tickets(9, 11, 10));
            default -> RawServer.ok(keyword(inputNumber(request) == 10 ? ExampleCase.KEY.value() : "outra"));
        });

        assertThat(ExampleCase.found(desk)).isEqualTo(new TicketNumber("10"));
        assertThat(server.requests().stream().skip(1).map(SearchTest::inputNumber))
                .containsExactly(11, 10);
    }

    @Test
    void whatIsToldOfAnotherTicketIsNotTakenForTheOneThatWasAskedFor() throws Exception {
        var desk = desk(request -> switch (request.operation()) {
            case "getTicket" -> RawServer.ok(tickets(9, 11));
            default ->
                RawServer.ok(
                        keyword(ExampleCase.KEY.value()).replace("</dataitem>", "<cdchamado>9</cdchamado></dataitem>"));
        });

        assertThat(ExampleCase.found(desk)).isEqualTo(new TicketNumber("9"));
    }

    @Test
    void aCustomersListThatCannotBeReadIsNotADeskWithoutTickets() throws Exception {
        var desk = desk(request -> switch (request.operation()) {
            case "getTicket" ->
                RawServer.ok(
                        request.field("input_xml").contains("<dspalavrachave>")
                                ? ""
                                : "<dataitem><nmcliente>X</nmcliente></dataitem>");
            default -> RawServer.ok("");
        });

        assertThat(desk.find(knowing(NUMBER))).isEqualTo(ExampleCase.cannotTell(Doubt.NUMBER_UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tt-7kq4-m9xd-2h5k", " TT-7KQ4-M9XD-2H5K ", "TT7KQ4M9XD2H5K", "TT-7KQ4-M9XD-2H5K; outra"})
    void aKeyIsKnownHoweverItIsKept(String kept) throws Exception {
        var desk = desk(request ->
                request.operation().equals("getTicket") ? RawServer.ok(tickets(9)) : RawServer.ok(keyword(kept)));

        assertThat(ExampleCase.found(desk)).isEqualTo(new TicketNumber("9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000700123", "700 123", "700.123", " 700123 ", "700,123", "700123.0"})
    void aNumberIsReadHoweverItIsWritten(String written) throws Exception {
        var desk = desk(request -> request.operation().equals("getTicket")
                ? RawServer.ok("<dataitem><cdchamado>" + written + "</cdchamado></dataitem>")
                : RawServer.ok(keyword(ExampleCase.KEY.value())));

        assertThat(ExampleCase.found(desk)).isEqualTo(NUMBER);
    }

    @Test
    void theKeyInTheDescriptionOrTheTitleCountsAndTheTicketIsOlderThanItsDemand() throws Exception {
        var desk = desk(request -> request.operation().equals("getTicket")
                ? RawServer.ok(tickets(9, 10))
                : RawServer.ok("<dataitem><dschamado>Chave: tt-7kq4-m9xd-2h5k</dschamado></dataitem>"));

        assertThat(ExampleCase.found(desk)).isEqualTo(new TicketNumber("9"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "<cdchamado/>, outra, NUMBER_UNREADABLE",
                "<cdchamado>n/d</cdchamado>, outra, NUMBER_UNREADABLE",
                "<nmtitulochamado>x</nmtitulochamado>, outra, NUMBER_UNREADABLE",
                "<cdchamado>9</cdchamado>, '', KEY_UNREADABLE",
                "<cdchamado>9</cdchamado>, TT-7KQ4-M9, KEY_UNREADABLE",
                "<cdchamado>9</cdchamado>, outra, FILTER_IGNORED",
                "<cdchamado>9</cdchamado>, TT-7KQ4-M9XD-2H5L, FILTER_IGNORED"
            })
    void whatCannotBeReadProvesNothing(String item, String keyword, Doubt doubt) throws Exception {
        var desk = desk(request -> request.operation().equals("getTicket")
                ? RawServer.ok("<dataitem>" + item + "</dataitem>")
                : RawServer.ok(keyword(keyword)));

        assertThat(ExampleCase.sought(desk)).isEqualTo(ExampleCase.cannotTell(doubt));
    }

    @Test
    void aTicketThatMayNotBeReadOrIsToldWithoutAListMayBeThisOne() throws Exception {
        for (var unread : List.of(REFUSED, WITHOUT_A_LIST)) {
            var desk = desk(request -> request.operation().equals("getTicket") ? RawServer.ok(tickets(9)) : unread);

            assertThat(ExampleCase.sought(desk)).isEqualTo(ExampleCase.cannotTell(Doubt.KEY_UNREADABLE));
        }
    }

    @Test
    void anAnswerWithoutAListDoesNotSayThatThereIsNoTicket() throws Exception {
        var desk = desk(request -> WITHOUT_A_LIST);

        assertThat(ExampleCase.sought(desk)).isEqualTo(ExampleCase.cannotTell(Doubt.NO_LIST));
    }

    @Test
    void anEmptyListProvesNothingWhereTheSearchCannotBeTried() throws Exception {
        var desk = desk(request -> RawServer.ok(""));

        assertThat(ExampleCase.sought(desk)).isEqualTo(ExampleCase.cannotTell(Doubt.UNTRIED));
    }

    @Test
    void aSearchThatFindsAnotherTicketByItsKeyProvesThatThisOneIsAbsent() throws Exception {
        var desk = desk(request -> switch (request.operation()) {
            case "getTicket" -> RawServer.ok(asks(request, OTHER_KEY) ? tickets(700_123) : "");
            default -> RawServer.ok(keyword(OTHER_KEY));
        });

        assertThat(desk.find(knowing(NUMBER))).isEqualTo(new Sought.Absent());
    }

    @Test
    void whereSearchesAreAnsweredWithoutAListThatMeansNone() throws Exception {
        server = new RawServer(request -> Optional.of(
                switch (request.operation()) {
                    case "getTicket" -> asks(request, OTHER_KEY) ? RawServer.ok(tickets(700_123)) : WITHOUT_A_LIST;
                    default -> RawServer.ok(keyword(OTHER_KEY));
                }));
        var silent = ExampleCase.site(
                server.uri(), "search_without_list_is_none = false", "search_without_list_is_none = true");

        assertThat(ExampleCase.desk(silent).find(knowing(NUMBER))).isEqualTo(new Sought.Absent());
    }

    @Test
    void aSearchThatDoesNotFindATicketThatIsThereProvesNothing() throws Exception {
        var desk = desk(request ->
                request.operation().equals("getTicket") ? RawServer.ok("") : RawServer.ok(keyword(OTHER_KEY)));

        assertThat(desk.find(knowing(NUMBER))).isEqualTo(ExampleCase.cannotTell(Doubt.SEARCH_FAILS));
    }

    @Test
    void aTicketThatOnlyItsCustomersListHasIsFoundThere() throws Exception {
        var desk = desk(request -> switch (request.operation()) {
            case "getTicket" -> RawServer.ok(request.field("input_xml").contains("dspalavrachave") ? "" : tickets(9));
            default -> RawServer.ok(keyword(ExampleCase.KEY.value()));
        });

        assertThat(ExampleCase.found(desk)).isEqualTo(new TicketNumber("9"));
    }

    @Test
    void theNewestTicketThatIsKnownProvesThatAnUnfilteredListIsWhole() throws Exception {
        var desk = desk(request -> request.operation().equals("getTicket")
                ? RawServer.ok(tickets(1, 2, 3))
                : RawServer.ok(keyword(OTHER_KEY)));

        assertThat(desk.find(knowing(new TicketNumber("3")))).isEqualTo(new Sought.Absent());
        assertThat(desk.find(knowing(new TicketNumber("4")))).isEqualTo(ExampleCase.cannotTell(Doubt.FILTER_IGNORED));
    }

    @Test
    void tooManyTicketsToLookAtIsNotTheSameAsNone() throws Exception {
        var desk = desk(request -> request.operation().equals("getTicket")
                ? RawServer.ok(tickets(IntStream.rangeClosed(1, 21).toArray()))
                : RawServer.ok(keyword("outra")));

        assertThat(ExampleCase.sought(desk)).isEqualTo(ExampleCase.cannotTell(Doubt.TOO_MANY));
        assertThat(server.requests()).hasSize(21);
    }

    @Test
    void aListBeyondWhatIsReadIsTooMany() throws Exception {
        var desk = desk(
                request -> RawServer.ok(tickets(IntStream.rangeClosed(1, 60_000).toArray())));

        assertThat(ExampleCase.sought(desk)).isEqualTo(ExampleCase.cannotTell(Doubt.TOO_MANY));
    }

    @Test
    void aSearchHasOneLimitHoweverManyCallsItTakes() throws Exception {
        server = new RawServer(request -> {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            return Optional.of(
                    request.operation().equals("getTicket")
                            ? RawServer.ok(tickets(IntStream.rangeClosed(1, 19).toArray()))
                            : RawServer.ok(keyword("outra")));
        });
        var desk =
                ExampleCase.desk(ExampleCase.site(server.uri(), "answer_within = \"60s\"", "answer_within = \"1s\""));

        assertThat(ExampleCase.sought(desk)).isEqualTo(ExampleCase.cannotTell(Doubt.TOO_SLOW));
        assertThat(server.requests()).hasSizeLessThan(10);
    }

    @Test
    void theCustomerAndTheDaysKeepTheListShortAndAreNotTrusted() throws Exception {
        var desk = desk(request -> RawServer.ok(""));
        var sentAt = Instant.parse("2026-11-23T02:30:00Z");

        desk.find(new Wanted(
                ExampleCase.KEY,
                Optional.of(ExampleCase.ticket(Optional.of(new Requester("120", "2", "4")))),
                Optional.of(sentAt),
                List.of()));

        assertThat(server.requests().get(0).field("input_xml"))
                .contains("<dspalavrachave>TT-7KQ4-M9XD-2H5K</dspalavrachave><cdcliente>120</cdcliente>"
                        + "<dtperiodo>2026-11-21</dtperiodo><dtperiodo2>2026-11-23</dtperiodo2>");
        assertThat(server.requests().get(1).field("input_xml"))
                .contains("<data><dspalavrachave>TT-7KQ4-M9XD-2H5K</dspalavrachave></data>");
    }

    @Test
    void aServerThatRefusesTheCustomerAndTheDaysIsAskedByTheKeyAlone() throws Exception {
        var desk = desk(request -> switch (request.operation()) {
            case "getTicket" -> request.field("input_xml").contains("dtperiodo") ? REFUSED : RawServer.ok(tickets(9));
            default -> RawServer.ok(keyword(ExampleCase.KEY.value()));
        });

        assertThat(desk.find(new Wanted(ExampleCase.KEY, Optional.empty(), Optional.of(Instant.EPOCH), List.of())))
                .isInstanceOf(Sought.Found.class);
    }

    @Test
    void aDemandOfATeamThatTheUserMayNotSeeStillHasItsNumber() throws Exception {
        var desk = desk(request -> request.operation().equals("getSQLQueryResult")
                ? RawServer.ok("<dataitem><CDCHAMADO>700123</CDCHAMADO></dataitem>"
                        + "<dataitem><CdChamado>700124</CdChamado></dataitem>"
                        + "<dataitem><cdchamado>700124</cdchamado></dataitem><dataitem><x>1</x></dataitem>")
                : REFUSED);

        assertThat(desk.relatedTo(NUMBER)).containsExactly(new RelatedTicket(new TicketNumber("700124"), ""));
    }

    @Test
    void aQueryThatIsNotAllowedIsAFailure() throws Exception {
        var desk = desk(request -> REFUSED);

        assertThat(failure(() -> desk.relatedTo(NUMBER))).isInstanceOf(TicketFailure.Rejected.class);
    }

    @Test
    void aSiteWithoutAQueryIsNotAsked() throws Exception {
        server = RawServer.answering(REFUSED);
        var site = ExampleCase.site(server.uri());
        var none = new RelatedDemand("Relacionamento", "", List.of());
        var desk = ExampleCase.desk(new SiteProfile(
                site.qualitor(), site.codes(), site.texts(), none, site.answerWithin(), site.computer()));

        assertThat(desk.relatedTo(NUMBER)).isEmpty();
        assertThat(server.requests()).isEmpty();
    }

    private TicketDesk desk(Function<Request, String> answers) throws IOException {
        server = new RawServer(request -> Optional.of(answers.apply(request)));
        return ExampleCase.desk(ExampleCase.site(server.uri()));
    }

    private static Wanted knowing(TicketNumber other) {
        return new Wanted(ExampleCase.KEY, Optional.empty(), Optional.empty(), List.of(other));
    }

    private static boolean asks(Request request, String key) {
        return request.field("input_xml").contains("<dspalavrachave>" + key + "</dspalavrachave>");
    }

    private static String tickets(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> "<dataitem><cdchamado>" + number + "</cdchamado></dataitem>")
                .collect(Collectors.joining());
    }

    private static String keyword(String keyword) {
        return "<dataitem><dspalavrachave>" + keyword + "</dspalavrachave></dataitem>";
    }

    private static int inputNumber(Request request) {
        return Integer.parseInt(request.field("input_xml").replaceAll(".*<cdchamado>(\\d+)</cdchamado>.*", "$1"));
    }
}
