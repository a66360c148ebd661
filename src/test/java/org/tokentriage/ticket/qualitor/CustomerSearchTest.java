package org.tokentriage.ticket.qualitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.ticket.qualitor.Failures.failure;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.ticket.Email;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.ticket.desk.KnownCustomer.KnownContact;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.http.RawServer;
import org.tokentriage.ticket.http.RawServer.Request;

/** For whom a ticket is, at servers that tell less than was asked for. */
class CustomerSearchTest {

    private static final Email EMAIL = new Email("financeiro@paodourado.example");
    private static final String COMPANY = RawServer.ok("<dataitem><cdcliente>A120</cdcliente></dataitem>");
    private static final String REFUSED = RawServer.refused("WS-7", "Ws - Access denied.");
    private static final String WITHOUT_A_LIST =
            RawServer.http("200 OK", "<wsqualitor><response_status><status>1</status></response_status></wsqualitor>");

    private RawServer server;

    @AfterEach
    void closeServer() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("listsThatTellNobody")
    void aServerThatListsNoContactsStillKnowsTheCompany(String list) throws Exception {
        var desk = desk(request -> request.operation().equals("getCustomer") ? COMPANY : list);

        assertThat(desk.findCustomer(ExampleCase.BAKERY, Optional.empty()))
                .contains(new KnownCustomer("A120", "", List.of(), false));
    }

    @ParameterizedTest
    @MethodSource("listsThatTellNobody")
    void whereNobodyIsListedWithoutAnEmailThePersonIsAskedFor(String list) throws Exception {
        var desk = desk(request -> switch (request.operation()) {
            case "getCustomer" -> COMPANY;
            default ->
                isForAll(request)
                        ? list
                        : RawServer.ok("<dataitem><cdcontato>7</cdcontato><dsemail>" + EMAIL.value()
                                + "</dsemail></dataitem>");
        });

        var found = desk.findCustomer(ExampleCase.BAKERY, Optional.of(EMAIL)).orElseThrow();

        assertThat(found.requester("Conceição", EMAIL.value())).contains(new Requester("A120", "7", ""));
        assertThat(found.requester("Outra Pessoa", "outra@paodourado.example")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("listsThatTellNobody")
    void whoIsRefusedAlsoByEmailIsNotUnknown(String list) throws Exception {
        var desk = desk(request -> request.operation().equals("getCustomer") ? COMPANY : list);

        assertThat(failure(() -> desk.findCustomer(ExampleCase.BAKERY, Optional.of(EMAIL))))
                .isInstanceOfAny(TicketFailure.Rejected.class, TicketFailure.UnexpectedAnswer.class);
    }

    @Test
    void aPersonWhomTheServerSaysItDoesNotKnowIsNobody() throws Exception {
        var desk = desk(request -> switch (request.operation()) {
            case "getCustomer" -> COMPANY;
            default -> isForAll(request) ? REFUSED : RawServer.ok("");
        });

        assertThat(desk.findCustomer(ExampleCase.BAKERY, Optional.of(EMAIL))
                        .orElseThrow()
                        .contacts())
                .isEmpty();
    }

    static List<String> listsThatTellNobody() {
        return List.of(REFUSED, WITHOUT_A_LIST);
    }

    @Test
    void aContactOfAnotherCompanyIsLeftOut() throws Exception {
        var desk = desk(request -> request.operation().equals("getCustomer")
                ? RawServer.ok("<dataitem><cdcliente>120</cdcliente></dataitem>")
                : RawServer.ok("<dataitem><cdcliente>121</cdcliente><cdcontato>1</cdcontato></dataitem>"
                        + "<dataitem><cdcontato>2</cdcontato><cdlocalidade>4</cdlocalidade></dataitem>"
                        + "<dataitem><nmcontato>sem código</nmcontato></dataitem>"));

        assertThat(desk.findCustomer(ExampleCase.BAKERY, Optional.empty())
                        .orElseThrow()
                        .contacts())
                .containsExactly(new KnownContact("2", "", "", "4"));
    }

    private static boolean isForAll(Request request) {
        return !request.field("input_xml").contains("<dsemail>");
    }

    private TicketDesk desk(Function<Request, String> answers) throws IOException {
        server = new RawServer(request -> Optional.of(answers.apply(request)));
        return ExampleCase.desk(ExampleCase.site(server.uri()));
    }
}
