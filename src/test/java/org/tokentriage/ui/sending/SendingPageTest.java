package org.tokentriage.ui.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ui.testing.TicketStand;
import org.tokentriage.wizard.step.Step;

@FxTest
class SendingPageTest {

    private final TicketStand stand = new TicketStand();

    @BeforeEach
    void sends() {
        stand.harness.toForm().fillIn().answer();
        stand.press(KeyCode.ENTER);
        stand.harness.answerUntil(Step.Sending.class);
    }

    @Test
    void showsTheKeyAndWhatIsSent() {
        var key = stand.harness.step(Step.Sending.class).ticket().key().value();

        assertThat(stand.said())
                .contains("Abrindo o chamado no Qualitor…", key, "Enviando os dados do chamado…")
                .contains("Padaria Pão Dourado Ltda.\n11.222.333/0001-81", "financeiro@paodourado.example");
    }

    @Test
    void tellsTheTimeInWordsFromTheFirstSecondOn() {
        var page = new SendingPage(stand.harness.step(Step.Sending.class), stand.shell);
        assertThat(TicketStand.said(page.node())).doesNotContain("Há ");

        stand.clock.advance(Duration.ofSeconds(1));
        page.tell();
        assertThat(TicketStand.said(page.node())).contains("Há um segundo");

        stand.clock.advance(Duration.ofSeconds(3));
        page.tell();
        assertThat(TicketStand.said(page.node())).contains("Há 4 segundos");
    }

    @Test
    void escapeEndsTheCallAndTellsWhatItDid() {
        stand.harness.desk.failures.add(new TicketFailure.OutcomeUnknown(
                stand.harness.step(Step.Sending.class).ticket().key()));

        stand.press(KeyCode.ESCAPE);
        stand.harness.answer();

        assertThat(stand.harness.step(Step.InDoubt.class).search().looks()).isEmpty();
        assertThat(stand.said()).contains("Não sabemos se o chamado foi aberto.");
    }
}
