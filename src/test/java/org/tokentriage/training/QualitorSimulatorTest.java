package org.tokentriage.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.training.site.SimulatorSite;

class QualitorSimulatorTest {

    private final SimulatorSite site = SimulatorSite.example();

    @Test
    void itTellsTheAddressThatAClientNeeds() throws Exception {
        try (var simulator = QualitorSimulator.start(site, 0)) {
            assertThat(simulator.uri().getHost()).isEqualTo("127.0.0.1");
            assertThat(simulator.uri().getPort()).isPositive();
            assertThat(simulator.uri().getPath()).isEqualTo("/qualitor");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/qualitor_prd", "/apps/qualitor"})
    void itServesUnderAnyBasePath(String basePath) throws Exception {
        try (var simulator = QualitorSimulator.start(site.withBasePath(basePath), 0);
                var http = HttpClient.newHttpClient()) {
            var index = URI.create(simulator.uri() + "/");

            var page = http.send(HttpRequest.newBuilder(index).build(), BodyHandlers.ofString());

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Nenhum chamado ainda");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qualitor", "/qualitor/", "/a b", "/?x"})
    void aBasePathThatCannotServeIsRefused(String basePath) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> site.withBasePath(basePath))
                .withMessageContaining("/qualitor");
    }

    @Test
    void aPortThatIsTakenIsAnError() throws Exception {
        try (var first = QualitorSimulator.start(site, 0)) {
            assertThatIOException()
                    .isThrownBy(() -> QualitorSimulator.start(site, first.uri().getPort()));
        }
    }

    @Test
    void closingEndsTheWaitAndTheService() throws Exception {
        var simulator = QualitorSimulator.start(site, 0);
        var ended = new CountDownLatch(1);
        var waiting = Thread.startVirtualThread(() -> awaitClose(simulator, ended));
        assertThat(waiting.isAlive()).isTrue();

        simulator.close();

        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(simulator.uri())
                    .timeout(Duration.ofSeconds(10))
                    .build();
            assertThatIOException().isThrownBy(() -> http.send(request, BodyHandlers.discarding()));
        }
    }

    @Test
    void theLoginStaysOutOfDescriptions() {
        assertThat(site.toString()).doesNotContain("S3nha", "integracao.token");
    }

    private static void awaitClose(QualitorSimulator simulator, CountDownLatch ended) {
        try {
            simulator.awaitClose();
            ended.countDown();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
