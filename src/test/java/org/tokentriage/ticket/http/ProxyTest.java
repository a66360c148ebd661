package org.tokentriage.ticket.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.ticket.qualitor.Failures.failure;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.TicketFailure.ProxyRefused;
import org.tokentriage.ticket.desk.TicketFailure.ProxyWish;
import org.tokentriage.ticket.qualitor.ExampleCase;
import org.tokentriage.ticket.qualitor.QualitorDesks;

/** A proxy that wants a login gets the one that was given for it, and nobody else does. */
class ProxyTest {

    private static final String BASIC = "Basic realm=\"rede\"";
    private static final Credentials LOGIN = new Credentials("rede", "segredo");
    private static final String HEADER = "Basic cmVkZTpzZWdyZWRv";

    @Test
    void withTheLoginTheServerIsReachedThroughTheProxy() throws Exception {
        try (var server = CertifiedServer.start("localhost", -1, 1);
                var proxy = BasicProxy.wanting(BASIC, HEADER)) {
            var desks = new QualitorDesks(trusting(server), ExampleCase.CLOCK);
            var desk = desks.open(ExampleCase.AGENT);

            assertThat(failure(desk::check)).isEqualTo(refused(proxy, ProxyWish.LOGIN));
            assertThat(server.received()).isZero();

            desks.passProxy(LOGIN);

            assertThat(failure(desk::check)).as("the server's own silence").isEqualTo(new TicketFailure.Interrupted());
            assertThat(server.received()).isPositive();
            assertThat(server.proxyLogins()).as("what the server saw").isEmpty();
        }
    }

    @Test
    void aTicketIsSentOnceThroughTheProxyUnderPlainHttp() throws Exception {
        try (var server = RawServer.answering(RawServer.ok("<dataitem><cdchamado>700123</cdchamado></dataitem>"));
                var proxy = BasicProxy.wanting(BASIC, HEADER)) {
            var desks = new QualitorDesks(ExampleCase.site(server.uri()), ExampleCase.CLOCK);
            var desk = desks.open(ExampleCase.AGENT);
            assertThat(failure(desk::check)).isEqualTo(refused(proxy, ProxyWish.LOGIN));
            assertThat(server.requests()).isEmpty();

            desks.passProxy(LOGIN);
            submit(desk);

            assertThat(server.requests())
                    .singleElement()
                    .satisfies(request ->
                            assertThat(request.header("Proxy-Authorization")).isEmpty());
            assertThat(proxy.logins()).containsExactly("", HEADER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://chamados.invalid", "http://127.0.0.1:9"})
    void aWrongLoginIsTriedOnceAndToldAsSuch(String address) throws Exception {
        try (var proxy = BasicProxy.wanting(BASIC, HEADER)) {
            var desks = new QualitorDesks(ExampleCase.site(URI.create(address)), ExampleCase.CLOCK);
            var desk = desks.open(ExampleCase.AGENT);
            assertThat(failure(desk::check)).isEqualTo(refused(proxy, ProxyWish.LOGIN));
            desks.passProxy(new Credentials("rede", "errada"));

            assertThat(failure(desk::check)).isEqualTo(refused(proxy, ProxyWish.OTHER_LOGIN));
            assertThat(failure(desk::check)).as("it is not tried again").isEqualTo(refused(proxy, ProxyWish.LOGIN));

            assertThat(proxy.logins().stream().filter(login -> !login.isEmpty()))
                    .containsExactly("Basic cmVkZTplcnJhZGE=");
        }
    }

    @Test
    void anotherProxyGetsNoLogin() throws Exception {
        var desks = new QualitorDesks(ExampleCase.site(URI.create("http://127.0.0.1:9")), ExampleCase.CLOCK);
        var desk = desks.open(ExampleCase.AGENT);
        try (var proxy = BasicProxy.wanting(BASIC, HEADER)) {
            assertThat(failure(desk::check)).isEqualTo(refused(proxy, ProxyWish.LOGIN));
            desks.passProxy(LOGIN);
        }

        try (var other = BasicProxy.wanting(BASIC, HEADER)) {
            assertThat(failure(desk::check)).isEqualTo(refused(other, ProxyWish.LOGIN));
            assertThat(other.logins()).containsOnly("");
        }
    }

    @Test
    void aServerWithoutAProxyGetsNoLogin() throws Exception {
        try (var server = RawServer.answering(RawServer.refused("WS-1", "Ws - x."))) {
            var desks = new QualitorDesks(ExampleCase.site(server.uri()), ExampleCase.CLOCK);
            var desk = desks.open(ExampleCase.AGENT);
            try (var proxy = BasicProxy.wanting(BASIC, HEADER)) {
                assertThat(failure(desk::check)).isEqualTo(refused(proxy, ProxyWish.LOGIN));
                desks.passProxy(LOGIN);
            }

            failure(desk::check);

            assertThat(server.requests())
                    .isNotEmpty()
                    .allSatisfy(request ->
                            assertThat(request.header("Proxy-Authorization")).isEmpty());
        }
    }

    /** The proxy has read the ticket, and what it did with it nobody knows. */
    @Test
    void aTicketThatAProxyHasReadUnderPlainHttpIsInDoubt() throws Exception {
        try (var proxy = BasicProxy.wanting(BASIC, HEADER)) {
            var desk = ExampleCase.desk(ExampleCase.site(URI.create("http://127.0.0.1:9")));

            assertThat(failure(() -> submit(desk))).isEqualTo(new TicketFailure.OutcomeUnknown(ExampleCase.KEY));
            assertThat(proxy.heads())
                    .singleElement()
                    .satisfies(head -> assertThat(head).startsWith("POST "));
        }
    }

    @ParameterizedTest
    @CsvSource({"Basic realm=\"p\", LOGIN", "NTLM, WINDOWS_LOGIN", "Negotiate, WINDOWS_LOGIN"})
    void aProxyThatWantsALoginIsToldAsSuch(String challenge, ProxyWish wish) throws IOException {
        for (var address : new String[] {"https://chamados.invalid", "http://127.0.0.1:9"}) {
            try (var proxy = BasicProxy.wanting(challenge, HEADER)) {
                var desk = ExampleCase.desk(ExampleCase.site(URI.create(address)));

                assertThat(failure(desk::check)).isEqualTo(refused(proxy, wish));
                if (address.startsWith("https")) {
                    assertThat(failure(() -> submit(desk))).isEqualTo(refused(proxy, wish));
                }
                assertThat(proxy.heads())
                        .allSatisfy(head ->
                                assertThat(head).startsWith(address.startsWith("https") ? "CONNECT " : "POST "));
            }
        }
    }

    @Test
    void lettersBeyondLatinGoAsTheProxyReadsThem() throws Exception {
        var header = "Basic " + Base64.getEncoder().encodeToString("joão:€".getBytes(StandardCharsets.UTF_8));
        try (var proxy = BasicProxy.wanting("Basic realm=\"p\", charset=\"UTF-8\"", header)) {
            var desks = new QualitorDesks(ExampleCase.site(URI.create("http://127.0.0.1:9")), ExampleCase.CLOCK);
            var desk = desks.open(ExampleCase.AGENT);
            failure(desk::check);
            desks.passProxy(new Credentials("joão", "€"));

            failure(desk::check);

            assertThat(proxy.logins()).contains(header);
        }
    }

    private static void submit(TicketDesk desk) throws Exception {
        desk.submit(ExampleCase.ticket(Optional.of(new Requester("120", "2", "4"))));
    }

    private static ProxyRefused refused(BasicProxy proxy, ProxyWish wish) {
        return new ProxyRefused(proxy.name(), wish);
    }

    private static SiteProfile trusting(CertifiedServer server) throws Exception {
        var authorities = "\ntrusted_authorities = \"\"\"\n" + server.pem() + "\"\"\"\n";
        return ExampleCase.site(server.uri(), "\nuser = \"\"\n", "\nuser = \"\"\n" + authorities);
    }
}
