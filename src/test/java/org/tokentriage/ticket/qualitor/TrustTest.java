package org.tokentriage.ticket.qualitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.ticket.qualitor.Failures.failure;

import java.net.Authenticator;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.TicketFailure;
import org.tokentriage.ticket.TicketFailure.Distrust;
import org.tokentriage.ticket.TicketFailure.Untrusted;

/** Who may vouch for a server, and what is said of one for which nobody does. */
class TrustTest {

    @Test
    void aProfileMayVouchForAnAuthorityThatTheComputerDoesNotKnow() throws Exception {
        try (var server = CertifiedServer.start("localhost", -1, 1)) {
            var desk = ExampleCase.desk(trusting(server.uri(), server));

            assertThat(failure(desk::check)).isEqualTo(new TicketFailure.Interrupted());
            assertThat(server.received()).isPositive();
        }
    }

    @Test
    void withAProfilesAuthorityNoOtherCounts() throws Exception {
        try (var server = CertifiedServer.start("localhost", -1, 1);
                var other = CertifiedServer.start("localhost", -1, 1)) {
            var desk = ExampleCase.desk(trusting(server.uri(), other));

            assertThat(failure(desk::check)).isEqualTo(new Untrusted("localhost", Distrust.UNKNOWN_ISSUER));
            assertThat(server.received()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"localhost, -5, -1, OUT_OF_DATE", "localhost, 1, 5, OUT_OF_DATE", "outro.example, -1, 1, WRONG_NAME"})
    void whatIsWrongWithACertificateIsTold(String name, int firstDay, int lastDay, Distrust why) throws Exception {
        try (var server = CertifiedServer.start(name, firstDay, lastDay)) {
            var desk = ExampleCase.desk(trusting(server.uri(), server));

            assertThat(failure(desk::check)).isEqualTo(new Untrusted("localhost", why));
            assertThat(server.received()).isZero();
        }
    }

    @Test
    void aStoreThatThisSystemDoesNotHaveIsEmpty() {
        assertThat(Trust.installed("No-Such-Store")).isEmpty();
    }

    @Test
    void aProxyGetsTheLoginThatThisProgramHasForItAndOnlyOnce() throws Exception {
        var challenge = "407 x\r\nProxy-Authenticate: Basic realm=\"p\"";
        try (var proxy = RawServer.answering(RawServer.http(challenge, ""))) {
            var system = ProxySelector.getDefault();
            ProxySelector.setDefault(ProxySelector.of(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), proxy.uri().getPort())));
            Authenticator.setDefault(new Login());
            try {
                var desk = ExampleCase.desk(ExampleCase.site(URI.create("https://chamados.invalid")));

                assertThat(failure(desk::check)).isEqualTo(new TicketFailure.ProxyRefused(true));
                assertThat(proxy.requests().stream().map(request -> request.header("Proxy-Authorization")))
                        .containsExactly("", "Basic cHJveHk6c2VncmVkbw==");
            } finally {
                ProxySelector.setDefault(system);
                Authenticator.setDefault(null);
            }
        }
    }

    private static SiteProfile trusting(URI address, CertifiedServer vouched) throws Exception {
        var authorities = "\ntrusted_authorities = \"\"\"\n" + vouched.pem() + "\"\"\"\n";
        return ExampleCase.site(address, "\nuser = \"\"\n", "\nuser = \"\"\n" + authorities);
    }

    private static final class Login extends Authenticator {
        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication("proxy", "segredo".toCharArray());
        }
    }
}
