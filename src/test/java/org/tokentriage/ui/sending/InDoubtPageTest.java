package org.tokentriage.ui.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.desk.Sought.Doubt;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.ui.testing.InDoubtExample;
import org.tokentriage.ui.testing.TicketStand;
import org.tokentriage.ui.window.Showing;
import org.tokentriage.wizard.step.Step;

@FxTest
class InDoubtPageTest {

    private final TicketStand stand = new TicketStand();

    @BeforeEach
    void sendIntoDoubt() {
        stand.harness.toForm().fillIn().answer();
        stand.harness.desk.failures.add(new TicketFailure.OutcomeUnknown(CorrelationKey.next(new Random(1))));
        stand.press(KeyCode.ENTER);
        stand.harness.answer();
    }

    @Test
    void saysWhatHappenedAndShowsTheKey() {
        assertThat(stand.said())
                .contains("Não sabemos se o chamado foi aberto.", "Nada será enviado de novo sem a sua decisão.")
                .contains("sem resposta", "Padaria Pão Dourado Ltda. · 11.222.333/0001-81", key())
                .contains("daqui a 2 s");
    }

    @Test
    void theKeyIsCopied() {
        stand.click("Copiar chave");

        assertThat(stand.desktop.copied).containsExactly(key());
    }

    @Test
    void showsTheLooksInPlace() {
        elapse(2);

        assertThat(stand.said()).contains("não apareceu", "daqui a 8 s");
    }

    @Test
    void enterLooksAgain() {
        stand.press(KeyCode.ENTER);
        stand.harness.answer();

        assertThat(stand.harness.desk.searches).isEqualTo(1);
    }

    @Test
    void theFocusWaitsForTheSearchAndReturnsToItsButton() {
        var again = stand.focused();
        assertThat(again)
                .isInstanceOfSatisfying(
                        Button.class,
                        button -> assertThat(button.isDefaultButton()).isTrue());

        stand.press(KeyCode.ENTER);
        assertThat(stand.focused()).matches(Showing::isPageArea);
        stand.harness.answer();

        assertThat(stand.focused()).isSameAs(again);
    }

    @Test
    void whoeverWentElsewhereDuringTheSearchStaysThere() {
        stand.press(KeyCode.ENTER);
        stand.press(KeyCode.TAB);
        var elsewhere = stand.focused();
        stand.harness.answer();

        assertThat(elsewhere).doesNotMatch(Showing::isPageArea).isSameAs(stand.focused());
    }

    @Test
    void aCaseWhoseSearchRunsOnArrivalGetsTheFocusWhenItEnds() {
        Showing.show(stand.view, new Situation(InDoubtExample.over(), Optional.empty(), true));
        assertThat(stand.focused()).matches(Showing::isPageArea);

        Showing.show(stand.view, new Situation(InDoubtExample.over(), Optional.empty(), false));

        assertThat(stand.focused())
                .isInstanceOfSatisfying(
                        Button.class,
                        button -> assertThat(button.isDefaultButton()).isTrue());
    }

    @Test
    void whatALookFoundIsSaidAtTheTop() {
        elapse(2);

        assertThat(stand.said()).containsPattern("Última procura, às.10h32.*: não apareceu");
    }

    @Test
    void aWrongNumberIsComplainedOfAndARightOneGoesOn() {
        stand.click("Confirmar número");
        assertThat(stand.said()).contains("O número do chamado só tem algarismos, até 18.");
        assertThat(stand.focused()).isInstanceOf(TextField.class);

        stand.type("700777").press(KeyCode.ENTER);
        stand.harness.answer();

        assertThat(stand.said()).contains("Prazo de retorno");
        assertThat(stand.harness.step(Step.Done.class).receipt().number().value())
                .isEqualTo("700777");
    }

    @Test
    void sendingAgainIsAskedForTwice() {
        List.of(2, 8, 20).forEach(this::elapse);

        stand.click("Não existe, enviar de novo…");
        assertThat(stand.said()).contains("Você procurou a chave " + key());
        assertThat(stand.harness.desk.submitted).hasSize(1);
        stand.click("Não enviar");
        stand.click("Não existe, enviar de novo…");
        stand.click("Sim, enviar de novo");
        stand.harness.answer();

        assertThat(stand.harness.desk.submitted).hasSize(2);
        stand.harness.step(Step.Done.class);
    }

    @Test
    void resolvingLaterLeavesANoticeThatLeadsBack() {
        stand.click("Resolver depois");
        stand.harness.answer();
        assertThat(stand.said()).contains("Há um atendimento não concluído neste computador.");

        stand.press(KeyCode.ALT, KeyCode.E);
        stand.harness.answer();
        assertThat(stand.said()).contains("Atendimentos não concluídos", "Não sabemos se foi aberto", key());
        assertThat(stand.said()).contains("11.222.333/0001-81 · Conceição");
        assertThat(stand.focused())
                .isInstanceOfSatisfying(
                        Hyperlink.class, first -> assertThat(first.getText()).isEqualTo("Resolver"));
        stand.press(KeyCode.F1);
        assertThat(TicketStand.said(Window.getWindows().get(1).getScene().getRoot()))
                .contains("“Resolver” procura no Qualitor");
        Window.getWindows().get(1).hide();
        stand.press(KeyCode.ENTER);

        stand.harness.step(Step.InDoubt.class);
    }

    @Test
    void aSearchThatIsRefusedOffersAnotherUser() {
        stand.harness.desk.searchFailure = Optional.of(new TicketFailure.SignInRefused());

        elapse(2);

        assertThat(stand.said()).contains("não deu para procurar", "Entrar com outro usuário…");
    }

    @Test
    void aSearchThatProvesNothingSaysWhyAndLeavesTheWordToTheAgent() {
        var key = CorrelationKey.parse(key()).orElseThrow();
        stand.harness.desk.searchFailure = Optional.of(new TicketFailure.NotProven(key, Doubt.NUMBER_UNREADABLE));
        List.of(2, 8, 20).forEach(this::elapse);

        assertThat(stand.said())
                .contains("não apareceu, e isso nada prova", "Um chamado veio sem número legível")
                .contains(stand.shell.say("problem.notProven.NUMBER_UNREADABLE.what"))
                .doesNotContain("não deu para procurar");
        stand.click("Não existe, enviar de novo…");
        stand.click("Sim, enviar de novo");
        stand.harness.answer();

        assertThat(stand.harness.desk.submitted).hasSize(2);
    }

    @Test
    void whatTheAgentCancelledIsNotSaidToHaveBrokenOff() {
        var cancelled = new TicketStand();
        cancelled.harness.toForm().fillIn().answer();
        cancelled.harness.desk.failures.add(new TicketFailure.OutcomeUnknown(CorrelationKey.next(new Random(1))));
        cancelled.press(KeyCode.ENTER);
        cancelled.harness.answerUntil(Step.Sending.class);

        cancelled.press(KeyCode.ESCAPE);
        cancelled.harness.answer();

        assertThat(cancelled.said())
                .contains("Você cancelou depois do envio e antes da resposta.")
                .doesNotContain("A conexão caiu", "não veio resposta");
    }

    private void elapse(int seconds) {
        stand.clock.advance(Duration.ofSeconds(seconds));
        stand.harness.elapse();
    }

    private String key() {
        return stand.harness.desk.submitted.get(0).key().value();
    }
}
