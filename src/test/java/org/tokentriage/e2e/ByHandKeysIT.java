package org.tokentriage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.testing.Await;
import org.tokentriage.testing.SoftHsm;
import org.tokentriage.testing.TestToken;
import org.tokentriage.testing.WindowManager;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.wizard.form.CopyForm.Entry;
import org.tokentriage.wizard.step.Related;

/** The first day: no profile, nothing kept, a real module and a real window under a window manager, and no mouse. */
class ByHandKeysIT {

    /** Beside what is typed: to the form, from field to field after the first, to the fields to copy, each of these, to the demand, and to the receipt. */
    private static final int KEYS = 21;

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
    void aFreshUserWithoutAProfileComesToAReceiptWithBothNumbers() throws Exception {
        SoftHsm.prepared();
        var data = folder.resolve("data");
        try (var visit = Visit.openFirst(SoftHsm.MODULE, data)) {
            visit.start();
            visit.chooseToken(TestToken.BLANK.label());
            visit.findings();
            assertThat(visit.wizard().isUnconfigured()).isTrue();
            var before = visit.keyboard().presses();

            visit.proceed();
            fillIn(visit);
            visit.proceed();
            var copying = visit.copying();
            var copied = new ArrayList<String>();
            for (int field = 0; field < copying.texts().size(); field++) {
                copied.add(visit.copyNext(copying));
            }
            visit.keyboard().type("700123");
            Await.until("the number is typed", copying.form().text(Entry.NUMBER), "700123"::equals);
            visit.keyboard().pressUntilFocusMoves(KeyCode.TAB);
            visit.keyboard().type("700124");
            Await.until("the demand is typed", copying.form().text(Entry.DEMAND), "700124"::equals);
            visit.proceed();
            var done = visit.receipt();

            assertThat(copied).containsExactlyElementsOf(copying.texts().values());
            assertThat(done.receipt().number().value()).isEqualTo("700123");
            assertThat(((Related.Found) done.related()).demands())
                    .extracting(demand -> demand.number().value())
                    .containsExactly("700124");
            assertThat(visit.keyboard().presses() - before).isEqualTo(KEYS);
            assertThat(kept(data)).doesNotContain("Conceição", "11222333000181", "98765-4321");
        }
    }

    private static void fillIn(Visit visit) throws Exception {
        visit.fillIn(TicketField.CNPJ, "11222333000181");
        visit.fillIn(TicketField.CUSTOMER, "Padaria Pão Dourado Ltda.");
        visit.fillIn(TicketField.CONTACT, "Conceição Araújo");
        visit.fillIn(TicketField.PHONE_1, "+55 11 98765-4321");
        visit.fillIn(TicketField.PHONE_2, "1134567890");
        visit.fillIn(TicketField.EMAIL, "financeiro@paodourado.example");
    }

    private static String kept(Path data) throws Exception {
        var all = new StringBuilder();
        try (var files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
