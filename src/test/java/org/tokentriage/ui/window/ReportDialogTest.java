package org.tokentriage.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ui.page.ReportDialog;
import org.tokentriage.ui.testing.Seen;
import org.tokentriage.ui.testing.TicketStand;

@FxTest
class ReportDialogTest {

    private final TicketStand stand = new TicketStand();

    @AfterEach
    void close() {
        dialog().getScene().getWindow().hide();
    }

    @Test
    void theReportIsShownBeforeItIsSavedAndNamesNobody(@TempDir Path folder) {
        var file = folder.resolve("relatório.txt");
        stand.desktop.chosen = Optional.of(file);
        stand.harness.wizard.start();

        new ReportDialog(stand.shell).show(stand.scene.getRoot());
        fire("Salvar…");
        stand.harness.answer();

        assertThat(TicketStand.said(dialog())).contains("shown: BLANK", "Salvo em " + file);
        assertThat(file).content().contains("shown: BLANK", "problem: -");
        assertThat(stand.desktop.proposed).containsExactly("Relatório técnico.txt");
    }

    @Test
    void theReportIsCopied() {
        stand.harness.wizard.start();
        new ReportDialog(stand.shell).show(stand.scene.getRoot());

        fire("Copiar");

        assertThat(stand.desktop.copied.get(0)).contains("shown: BLANK");
    }

    private void fire(String name) {
        Seen.nodes(dialog())
                .filter(node -> node instanceof Button button
                        && button.getText().replace("_", "").equals(name))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private Parent dialog() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .filter(scene -> !scene.equals(stand.scene))
                .map(scene -> scene.getRoot())
                .findFirst()
                .orElseThrow();
    }
}
