package org.tokentriage.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ui.testing.TicketStand;

@FxTest
class UnfinishedPageTest {

    private final TicketStand stand = new TicketStand();

    @Test
    void allCasesAreExportedForASpreadsheetWithoutPersonalData(@TempDir Path folder) throws IOException {
        var file = folder.resolve("atendimentos.csv");
        stand.desktop.chosen = Optional.of(file);
        stand.harness.toForm().fillIn();
        stand.press(KeyCode.ESCAPE);
        stand.harness.answer();
        stand.harness.wizard.cases().show();
        stand.harness.answer();

        stand.click("Exportar…");
        stand.harness.answer();

        assertThat(stand.desktop.proposed).containsExactly("atendimentos.csv");
        assertThat(Files.readString(file))
                .startsWith("\uFEFFInício;Diagnóstico;Situação;")
                .contains(";Token em branco;Rascunho;;TT-")
                .doesNotContain("Padaria", "11.222.333");
        assertThat(stand.said()).contains("Salvo em " + file);
    }

    @Test
    void aSheetThatCannotBeWrittenIsSaid(@TempDir Path folder) {
        stand.desktop.chosen = Optional.of(folder.resolve("missing").resolve("atendimentos.csv"));
        stand.harness.wizard.cases().show();
        stand.harness.answer();

        stand.click("Exportar…");
        stand.harness.answer();

        assertThat(stand.said()).contains("Não foi possível gravar");
    }
}
