package org.tokentriage.ticket.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.ticket.qualitor.Failures.failure;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.TicketFailure.Distrust;
import org.tokentriage.ticket.desk.TicketFailure.Untrusted;
import org.tokentriage.ticket.qualitor.ExampleCase;

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

    private static SiteProfile trusting(URI address, CertifiedServer vouched) throws Exception {
        var authorities = "\ntrusted_authorities = \"\"\"\n" + vouched.pem() + "\"\"\"\n";
        return ExampleCase.site(address, "\nuser = \"\"\n", "\nuser = \"\"\n" + authorities);
    }
}
