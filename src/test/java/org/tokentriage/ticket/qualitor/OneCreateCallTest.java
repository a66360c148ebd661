package org.tokentriage.ticket.qualitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.ticket.qualitor.Failures.failure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Attachment;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.http.RawServer;
import org.tokentriage.ticket.http.RawServer.Request;

/** However a server treats it, a submission is one POST. */
class OneCreateCallTest {

    private static final Optional<Requester> REQUESTER = Optional.of(new Requester("120", "2", "4"));

    static Stream<Arguments> invitations() {
        var statuses = Stream.of(
                "503 Service Unavailable\r\nRetry-After: 0",
                "408 Request Timeout",
                "408 Request Timeout\r\nConnection: close",
                "307 Temporary Redirect\r\nLocation: /other/statelessws.php",
                "308 Permanent Redirect\r\nLocation: /other/statelessws.php",
                "302 Found\r\nLocation: /other/statelessws.php",
                "421 Misdirected Request",
                "401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"q\"",
                "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"q\"");
        return statuses.flatMap(status -> Arrays.stream(Wire.values()).map(wire -> Arguments.of(wire, status)));
    }

    @ParameterizedTest
    @EnumSource
    void whenTheConnectionUsedBeforeIsDropped(Wire wire) throws Exception {
        try (var server = new RawServer(request -> healthyUntilTheTicket(wire, request, Optional.empty()))) {
            var desk = ExampleCase.desk(wire.site(server.uri()));
            desk.check();

            assertThat(failure(() -> desk.submit(ExampleCase.ticket(REQUESTER))))
                    .isEqualTo(new TicketFailure.OutcomeUnknown(ExampleCase.KEY));
            assertThat(created(wire, server)).hasSize(1);
        }
    }

    @Test
    void whenEveryConnectionIsDropped() throws Exception {
        try (var server = new RawServer(request -> Optional.empty())) {
            var desk = ExampleCase.desk(ExampleCase.site(server.uri()));

            assertThat(failure(() -> desk.submit(ExampleCase.ticket(REQUESTER))))
                    .isNotNull();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("invitations")
    void whenTheAnswerInvitesToTryAgain(Wire wire, String answer) throws Exception {
        var invitation = Optional.of(RawServer.http(answer, ""));
        try (var server = new RawServer(request -> healthyUntilTheTicket(wire, request, invitation))) {
            var desk = ExampleCase.desk(wire.site(server.uri()));

            assertThat(failure(() -> desk.submit(ExampleCase.ticket(REQUESTER))))
                    .isNotNull();
            assertThat(created(wire, server)).hasSize(1);
            assertThat(server.requests())
                    .allSatisfy(request -> assertThat(request.head()).doesNotContain("/other/"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTicketTravelsOnAConnectionOfItsOwn(Wire wire) throws Exception {
        try (var server =
                new RawServer(request -> healthyUntilTheTicket(wire, request, Optional.of(wire.opened("7"))))) {
            var desk = ExampleCase.desk(wire.site(server.uri()));
            desk.check();
            desk.check();
            assertThat(server.connections()).isEqualTo(1);

            assertThat(desk.submit(ExampleCase.ticket(REQUESTER)).number()).isEqualTo(new TicketNumber("7"));
            desk.submit(ExampleCase.ticket(REQUESTER));

            assertThat(server.connections()).isEqualTo(3);
        }
    }

    /** Followed up twice, a ticket would tell its next reader the same thing twice. */
    @ParameterizedTest
    @ValueSource(strings = {"", "503 Service Unavailable\r\nRetry-After: 0", "307 x\r\nLocation: /other", "408 x"})
    void whatIsAddedToATicketIsSentOnceToo(String answer) throws Exception {
        var number = new TicketNumber("7");
        try (var server = new RawServer(
                request -> answer.isEmpty() ? Optional.empty() : Optional.of(RawServer.http(answer, "")))) {
            var desk = ExampleCase.desk(
                    ExampleCase.site(server.uri(), "\n[codes]\n", "\n[qualitor.solution]\ntype = \"5\"\n[codes]\n"));

            assertThat(failure(() -> desk.addSolution(ExampleCase.ticket(REQUESTER), number)))
                    .isEqualTo(new TicketFailure.Interrupted());
            assertThat(failure(() -> desk.attach(number, new Attachment("a", new byte[] {1}))))
                    .isEqualTo(new TicketFailure.Interrupted());
            assertThat(server.requests()).hasSize(2);
        }
    }

    private static Optional<String> healthyUntilTheTicket(Wire wire, Request request, Optional<String> answer) {
        return wire.creates(request) ? answer : Optional.of(wire.answer(request));
    }

    private static List<Request> created(Wire wire, RawServer server) {
        return server.requests().stream().filter(wire::creates).toList();
    }
}
