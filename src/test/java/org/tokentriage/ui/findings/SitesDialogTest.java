package org.tokentriage.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FxTest;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.ui.testing.TicketStand;
import org.tokentriage.ui.testing.Verdicts;
import org.tokentriage.wizard.testing.ExampleTicket;
import org.tokentriage.wizard.testing.FormExample;
import org.tokentriage.wizard.testing.WizardHarness;

@FxTest
class SitesDialogTest {

    @Test
    void eachSiteSaysWhatItWantsAndWhatCameOfGreetingIt() {
        var harness = new WizardHarness(FormExample.askingSite(), ExampleTicket.CLOCK);
        var stand = new TicketStand(Texts.PORTUGUESE, new MovableClock(), harness);
        var diagnosis = Verdicts.all().get("valid-person").diagnosis();
        var content = (ScrollPane) new SitesDialog(diagnosis, stand.shell).content();
        var stage = new Stage();
        stage.setScene(new Scene(content, 500, 400));
        stage.show();
        assertThat(TicketStand.said(content.getContent()))
                .contains("e-CAC", "Aceita e-CPF ou e-CNPJ.", "NF-e", "Pede e-CNPJ, e não há nenhum válido no token.")
                .contains("sem usar o certificado");

        harness.wizard.sites().begin(harness.wizard.sites().sites().get(0), diagnosis);
        assertThat(TicketStand.said(content.getContent())).contains("Testando…");
        harness.answer();

        assertThat(TicketStand.said(content.getContent())).contains("O site não respondeu a tempo.");
        stage.close();
    }
}
