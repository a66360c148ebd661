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
import org.tokentriage.wizard.ExampleTicket;
import org.tokentriage.wizard.FormExample;
import org.tokentriage.wizard.Rehearsal;

@FxTest
class SitesDialogTest {

    @Test
    void eachSiteSaysWhatItWantsAndWhatCameOfGreetingIt() {
        var rehearsal = new Rehearsal(FormExample.askingSite(), ExampleTicket.CLOCK);
        var stand = new TicketStand(Texts.PORTUGUESE, new MovableClock(), rehearsal);
        var diagnosis = Verdicts.all().get("valid-person").diagnosis();
        var content = (ScrollPane) new SitesDialog(diagnosis, stand.shell).content();
        var stage = new Stage();
        stage.setScene(new Scene(content, 500, 400));
        stage.show();
        assertThat(TicketStand.said(content.getContent()))
                .contains("e-CAC", "Aceita e-CPF ou e-CNPJ.", "NF-e", "Pede e-CNPJ, e não há nenhum válido no token.")
                .contains("sem usar o certificado");

        rehearsal.wizard.sites().begin(rehearsal.wizard.sites().sites().get(0), diagnosis);
        assertThat(TicketStand.said(content.getContent())).contains("Testando…");
        rehearsal.answer();

        assertThat(TicketStand.said(content.getContent())).contains("O site não respondeu a tempo.");
        stage.close();
    }
}
