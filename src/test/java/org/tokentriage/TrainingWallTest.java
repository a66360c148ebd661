package org.tokentriage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.practice.Setting.Login;
import org.tokentriage.settings.ConnectedSite;

/** The training calls no address but this computer's own, and starts as a process of its own. */
class TrainingWallTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://chamados.exemplo.com.br/qualitor",
                "http://192.168.0.10/qualitor",
                "http://localhost.exemplo.com.br/",
                "http://127.0.0.1.exemplo.com.br/",
                "http://0x7f.1/"
            })
    void noAddressOutsideIsCalled(String outside) {
        var address = URI.create(outside);

        assertThatThrownBy(() -> TrainingSite.at(address)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Loopback.isHere(address)).isFalse();
        assertThatThrownBy(() -> Loopback.wall().select(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSimulatorIsCalledWithoutAProxy() {
        assertThat(Loopback.wall().select(URI.create("http://127.0.0.1:8080/qualitor")))
                .containsExactly(Proxy.NO_PROXY);
    }

    @Test
    void theProfileIsForTheSimulatorAlone() throws IOException {
        try (var desk = SimulatedDesk.start()) {
            var profile = TrainingSite.at(desk.address());

            assertThat(((ConnectedSite) profile.desk()).address()).isEqualTo(desk.address());
            assertThat(Desks.of(profile, Clock.systemUTC())).isPresent();
        }
    }

    @Test
    void nothingButTheSimulatorsPasswordIsRemembered() throws Exception {
        var login = new TrainingLogin(Login.OUTDATED);
        assertThat(login.recall()).isPresent().isNotEqualTo(Optional.of(SimulatedDesk.LOGIN));
        login.forget();
        assertThat(login.recall()).isEmpty();
        assertThat(new TrainingLogin(Login.REMEMBERED).recall()).contains(SimulatedDesk.LOGIN);
        assertThat(new TrainingLogin(Login.ASKED).recall()).isEmpty();
    }

    @Test
    void ourOwnLauncherIsStartedWithNothingButTheCommand() {
        assertThat(TrainingProcess.command(Path.of("triagem", "token-triage.exe")))
                .containsExactly(Path.of("triagem", "token-triage.exe").toString(), "training");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "java.exe", "javaw.exe"})
    void javaIsStartedAsItWasButForTheCommand(String java) {
        var command = TrainingProcess.command(Path.of("bin", java));

        assertThat(command).startsWith(Path.of("bin", java).toString());
        assertThat(command).endsWith("-cp", System.getProperty("java.class.path"), Main.class.getName(), "training");
        assertThat(command).containsAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    }
}
