package org.tokentriage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.testing.FaultModule;
import org.tokentriage.testing.FxThread;
import org.tokentriage.testing.Scenario;
import org.tokentriage.testing.WindowManager;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.training.QualitorSimulator;
import org.tokentriage.training.site.SimulatorSite;

/**
 * What an agent in a hurry presses from the launch to the receipt, beside the customer's own data and the password. The keys are counted
 * here; how long the pages took is left in {@code target/bench/keys.txt}, and decides nothing.
 */
class KeysIT {

    /** To the form, past the password, from field to field, and to the receipt. */
    private static final int MOST = 6;

    private static final Path REPORT = Path.of("target/bench/keys.txt");

    private static final List<Map.Entry<TicketField, String>> TOLD = List.of(
            Map.entry(TicketField.CNPJ, "11222333000181"),
            Map.entry(TicketField.CONTACT, "Joana Prado"),
            Map.entry(TicketField.PHONE_1, "11987654321"),
            Map.entry(TicketField.PHONE_2, "1134567890"),
            Map.entry(TicketField.EMAIL, "joana@paodourado.example"));

    private static WindowManager manager;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startWindowManager() throws Exception {
        manager = WindowManager.start();
    }

    @AfterAll
    static void stopWindowManager() throws Exception {
        manager.close();
    }

    @Test
    void fromTheLaunchToTheReceiptItTakesSixKeys() throws Exception {
        FaultModule.inThisProcess().show(Scenario.profile("safesign-blank"));
        var site = SimulatorSite.example();
        var pages = new PageChanges();
        try (var qualitor = QualitorSimulator.start(site, 0);
                var visit = Visit.open(FaultModule.LIBRARY, SampleProfile.at(qualitor.uri(), folder), pages)) {
            visit.start();
            visit.findings();
            visit.proceed();
            visit.signIn(site.credentials().password());
            for (var told : TOLD) {
                visit.fillIn(told.getKey(), told.getValue());
            }
            visit.proceed();
            visit.receipt();

            assertThat(qualitor.tickets()).hasSize(1);
            var presses = visit.keyboard().presses();
            Files.createDirectories(REPORT.getParent());
            Files.writeString(
                    REPORT,
                    "keys from the launch to the receipt: %d\n%s\n".formatted(presses, FxThread.call(pages::told)));
            assertThat(presses).isLessThanOrEqualTo(MOST);
        }
    }
}
