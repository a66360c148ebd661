package org.tokentriage.training;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.training.site.SimulatorSite;

/** A simulator of the example site for one test, and a plain HTTP client that speaks to it. */
public final class RunningSimulator implements BeforeEachCallback, AfterEachCallback {

    /** It starts at 10h32 in Brasília. */
    public final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T13:32:00Z"));

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private QualitorSimulator simulator;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        simulator = QualitorSimulator.start(SimulatorSite.example(), 0, clock);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        simulator.close();
        http.close();
    }

    public QualitorSimulator simulator() {
        return simulator;
    }

    /** Calls an operation with the data given as XML and returns the answer, read as Latin-1. */
    public String call(String service, String operation, String data) throws IOException, InterruptedException {
        return send(form(service, operation, inner(data)));
    }

    public static String inner(String data) {
        return "<wsqualitor><contents><data>" + data + "</data></contents></wsqualitor>";
    }

    public Map<String, String> form(String service, String operation, String inputXml) {
        var form = new LinkedHashMap<String, String>();
        form.put("user", "integracao.token");
        form.put("password", "S3nha&Ficticia");
        form.put("company", "1");
        form.put("wsdl_file", service);
        form.put("operation", operation);
        form.put("input_xml", inputXml);
        return form;
    }

    public String send(Map<String, String> form) throws IOException, InterruptedException {
        return new String(post(encoded(form)).body(), ISO_8859_1);
    }

    public static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    public HttpResponse<byte[]> post(String body) throws IOException, InterruptedException {
        return http.send(request().POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofByteArray());
    }

    public HttpResponse<byte[]> exchange(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofByteArray());
    }

    public HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create(simulator.uri() + "/ws/statelessws.php"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var page = simulator.uri().resolve(path);
        return http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString(UTF_8));
    }
}
