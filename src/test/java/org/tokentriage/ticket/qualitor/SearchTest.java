package org.tokentriage.ticket.qualitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.ticket.qualitor.Failures.failure;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.settings.RelatedDemand;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.KnownCustomer;
import org.tokentriage.ticket.KnownCustomer.KnownContact;
import org.tokentriage.ticket.RelatedTicket;
import org.tokentriage.ticket.TicketDesk;
import org.tokentriage.ticket.TicketFailure;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.qualitor.RawServer.Request;

/** Servers that answer what nobody asked for, or less than what was asked for. */
class SearchTest {

    private static final TicketNumber NUMBER = new TicketNumber("700123");
    private static final String WITHOUT_A_LIST =
            RawServer.http("200 OK", "<wsqualitor><response_status><status>1</status></response_status></wsqualitor>");
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
            default -> RawServer.ok(keyword(inputNumber(request) == 10 ? ExampleCase.KEY.value() : ""));
        });

        assertThat(desk.find(ExampleCase.KEY).orElseThrow().number()).isEqualTo(new TicketNumber("10"));
        assertThat(server.requests().stream().skip(1).map(SearchTest::inputNumber))
                .containsExactly(11, 10);
    }

    @Test
    void aTicketWithAnotherKeyIsNotThisOne() throws Exception {
        var desk = desk(request -> request.operation().equals("getTicket")
                ? RawServer.ok(tickets(9))
                : RawServer.ok(keyword("TT-7KQ4-M9XD-2H5K and more")));

        assertThat(desk.find(ExampleCase.KEY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"getTicket", "getTicketData"})
    void anAnswerWithoutAListDoesNotSayThatThereIsNoTicket(String silent) throws Exception {
        var desk = desk(request -> request.operation().equals(silent) ? WITHOUT_A_LIST : RawServer.ok(tickets(9)));

        assertThat(failure(() -> desk.find(ExampleCase.KEY))).isEqualTo(new TicketFailure.UnexpectedAnswer(200, ""));
    }

    @Test
    void whereSearchesAreAnsweredWithoutAListThatMeansNone() throws Exception {
        server = RawServer.answering(WITHOUT_A_LIST);
        var silent = ExampleCase.site(
                server.uri(), "search_without_list_is_none = false", "search_without_list_is_none = true");

        assertThat(ExampleCase.desk(silent).find(ExampleCase.KEY)).isEmpty();
    }

    @Test
    void anEmptyListSaysThatThereIsNoTicket() throws Exception {
        var desk = desk(request -> RawServer.ok(""));

        assertThat(desk.find(ExampleCase.KEY)).isEmpty();
    }

    @Test
    void tooManyTicketsToLookAtIsNotTheSameAsNone() throws Exception {
        var desk = desk(request -> request.operation().equals("getTicket")
                ? RawServer.ok(tickets(IntStream.rangeClosed(1, 21).toArray()))
                : RawServer.ok(keyword("")));

        assertThat(failure(() -> desk.find(ExampleCase.KEY)))
                .isEqualTo(new TicketFailure.OutcomeUnknown(ExampleCase.KEY));
        assertThat(server.requests()).hasSize(21);
    }

    @Test
    void aTicketThatMayNotBeReadIsNotTakenForAnother() throws Exception {
        var desk = desk(request -> request.operation().equals("getTicket") ? RawServer.ok(tickets(9)) : REFUSED);

        assertThat(failure(() -> desk.find(ExampleCase.KEY)))
                .isEqualTo(new TicketFailure.Rejected("WS-7", "Ws - Access denied."));
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

    @Test
    void aServerThatListsNoContactsStillKnowsTheCompany() throws Exception {
        var desk = desk(request -> request.operation().equals("getCustomer")
                ? RawServer.ok("<dataitem><cdcliente>A120</cdcliente></dataitem>")
                : REFUSED);

        assertThat(desk.findCustomer(ExampleCase.BAKERY)).contains(new KnownCustomer("A120", "", List.of()));
    }

    @Test
    void aContactOfAnotherCompanyIsLeftOut() throws Exception {
        var desk = desk(request -> request.operation().equals("getCustomer")
                ? RawServer.ok("<dataitem><cdcliente>120</cdcliente></dataitem>")
                : RawServer.ok("<dataitem><cdcliente>121</cdcliente><cdcontato>1</cdcontato></dataitem>"
                        + "<dataitem><cdcontato>2</cdcontato><cdlocalidade>4</cdlocalidade></dataitem>"
                        + "<dataitem><nmcontato>sem código</nmcontato></dataitem>"));

        assertThat(desk.findCustomer(ExampleCase.BAKERY).orElseThrow().contacts())
                .containsExactly(new KnownContact("2", "", "", "4"));
    }

    private TicketDesk desk(Function<Request, String> answers) throws IOException {
        server = new RawServer(request -> Optional.of(answers.apply(request)));
        return ExampleCase.desk(ExampleCase.site(server.uri()));
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
