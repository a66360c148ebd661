package org.tokentriage.ticket.qualitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.ticket.qualitor.Failures.failure;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.TicketFailure;
import org.tokentriage.ticket.qualitor.RawServer.Request;

/** However a server treats it, a submission is one POST. */
class OneCreateCallTest {

    private static final Optional<Requester> REQUESTER = Optional.of(new Requester("120", "2", "4"));

    @Test
    void whenTheConnectionUsedBeforeIsDropped() throws Exception {
        try (var server = new RawServer(OneCreateCallTest::hangUpOnCreate)) {
            var desk = ExampleCase.desk(ExampleCase.site(server.uri()));
            desk.findCustomer(ExampleCase.BAKERY);

            assertThat(failure(() -> desk.submit(ExampleCase.ticket(REQUESTER))))
                    .isEqualTo(new TicketFailure.OutcomeUnknown(ExampleCase.KEY));
            assertThat(created(server)).hasSize(1);
        }
    }

    @Test
    void whenEveryConnectionIsDropped() throws Exception {
        assertThat(submissionsTo(request -> Optional.empty())).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "503 Service Unavailable\r\nRetry-After: 0",
                "408 Request Timeout",
                "408 Request Timeout\r\nConnection: close",
                "307 Temporary Redirect\r\nLocation: /other/statelessws.php",
                "308 Permanent Redirect\r\nLocation: /other/statelessws.php",
                "302 Found\r\nLocation: /other/statelessws.php",
                "421 Misdirected Request",
                "401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"q\"",
                "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"q\""
            })
    void whenTheAnswerInvitesToTryAgain(String answer) throws Exception {
        assertThat(submissionsTo(request -> Optional.of(RawServer.http(answer, ""))))
                .isEqualTo(1);
    }

    @Test
    void theTicketTravelsOnAConnectionOfItsOwn() throws Exception {
        try (var server = RawServer.answering(RawServer.ok("<dataitem><cdchamado>7</cdchamado></dataitem>"))) {
            var desk = ExampleCase.desk(ExampleCase.site(server.uri()));
            desk.findCustomer(ExampleCase.BAKERY);
            desk.findCustomer(ExampleCase.BAKERY);
            assertThat(server.connections()).isEqualTo(1);

            desk.submit(ExampleCase.ticket(REQUESTER));
            desk.submit(ExampleCase.ticket(REQUESTER));

            assertThat(server.connections()).isEqualTo(3);
        }
    }

    private static int submissionsTo(Function<Request, Optional<String>> answers) throws IOException {
        try (var server = new RawServer(answers)) {
            var desk = ExampleCase.desk(ExampleCase.site(server.uri()));

            assertThat(failure(() -> desk.submit(ExampleCase.ticket(REQUESTER))))
                    .isNotNull();
            return server.requests().size();
        }
    }

    private static Optional<String> hangUpOnCreate(Request request) {
        return request.operation().equals("addTicketByData") ? Optional.empty() : Optional.of(RawServer.ok(""));
    }

    private static List<Request> created(RawServer server) {
        return server.requests().stream()
                .filter(request -> request.operation().equals("addTicketByData"))
                .toList();
    }
}
