package org.tokentriage.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.PasswordStoreException;

/** The real tool and a real keyring, on a message bus that nobody else is on. */
class SecretServiceTest {

    private static final Account DESK = new Account("https://chamados.exemplo.com.br/qualitor", "1");
    private static final Credentials ANA = new Credentials("ana.souza", "Sé&nha “Fictícia” $(x)\u20ac");
    private static final Credentials BETO = new Credentials("beto.lima", "outra");

    @TempDir
    private Path folder;

    private PrivateBus bus;

    @BeforeEach
    void begin() throws Exception {
        bus = PrivateBus.start(folder);
    }

    @AfterEach
    void end() throws Exception {
        bus.end();
    }

    @Test
    void whoIsKeptIsRecalledUntilForgotten() throws Exception {
        bus.unlockKeyring();
        var service = service(DESK);
        assertThat(service.recall()).isEmpty();

        service.keep(ANA);
        assertThat(service.recall()).contains(ANA);
        assertThat(service(DESK).recall()).as("for the next program").contains(ANA);

        service.keep(BETO);
        assertThat(service.recall()).as("in place of the other").contains(BETO);

        service.forget();
        assertThat(service.recall()).isEmpty();
        service.forget();
    }

    @Test
    void anotherAddressOrCompanyHasNothing() throws Exception {
        bus.unlockKeyring();
        service(DESK).keep(ANA);

        assertThat(service(new Account("https://outro.exemplo.com.br/qualitor", "1"))
                        .recall())
                .isEmpty();
        assertThat(service(new Account(DESK.address(), "2")).recall()).isEmpty();
        service(new Account(DESK.address(), "2")).forget();
        assertThat(service(DESK).recall()).contains(ANA);
    }

    @Test
    void theKeyringOnTheDiskDoesNotShowThePassword() throws Exception {
        bus.unlockKeyring();
        service(DESK).keep(BETO);

        assertThat(bus.written()).isNotEmpty().noneMatch(bytes -> bytes.contains(BETO.password()));
    }

    @Test
    void withoutAServiceThereIsNoStore() {
        var service = service(DESK);

        assertThatThrownBy(service::recall).isInstanceOf(PasswordStoreException.class);
        assertThatThrownBy(() -> service.keep(ANA))
                .isInstanceOf(PasswordStoreException.class)
                .hasMessageNotContainingAny(ANA.user(), ANA.password());
    }

    /** The tool as this program finds it, on the private bus. */
    private SecretService service(Account account) {
        var tool = SecretTool.find(System.getenv("PATH")).orElseThrow();
        return new SecretService(new SecretTool(bus.onIt(tool.program()), Duration.ofSeconds(20)), account);
    }
}
