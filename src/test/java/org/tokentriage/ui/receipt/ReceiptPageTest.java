package org.tokentriage.ui.receipt;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ui.testing.TicketStand;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.Example;

@FxTest
class ReceiptPageTest {

    private static final List<RelatedTicket> DEMAND =
            List.of(new RelatedTicket(new TicketNumber("700124"), "Relacionamento"));

    private final TicketStand stand = new TicketStand();

    @Test
    void theNumberHasTheFocusAndCanBeSelected() {
        open();

        assertThat(stand.focused()).isInstanceOfSatisfying(TextField.class, number -> {
            assertThat(number.getText()).isEqualTo("Chamado 700123");
            assertThat(number.isEditable()).isFalse();
        });
    }

    @Test
    void whatIsCopiedByItsLetterSaysSoAndLeavesEnterToThePrimaryButton() {
        open();
        var number = stand.focused();

        stand.press(KeyCode.ALT, KeyCode.T);

        assertThat(stand.desktop.copied).hasSize(1);
        assertThat(stand.said()).contains("Copiado.");
        assertThat(stand.focused()).isSameAs(number);
        stand.press(KeyCode.ENTER);
        assertThat(stand.said()).contains("Novo atendimento mesmo assim");
        assertThat(stand.desktop.copied).hasSize(1);
    }

    @Test
    void theNumberIsCopiedAndItsPageOpened() {
        open();

        stand.click("Copiar número");
        stand.click("Abrir no Qualitor");

        assertThat(stand.desktop.copied).containsExactly("700123");
        assertThat(stand.desktop.opened)
                .containsExactly(Example.PROFILE.qualitor().ticketPage("700123"));
    }

    @Test
    void aTextThatTheDeskChangedIsWarnedOfAndNothingElse() {
        stand.harness.desk.keepsTexts = false;
        open();
        stand.harness.answer();

        assertThat(stand.said()).contains("Chamado aberto hoje", "não guardou o texto exatamente como foi enviado");
    }

    @Test
    void aReadingBackThatFailsIsTriedAgainByItself() {
        stand.harness.desk.keepsTexts = false;
        stand.harness.desk.readingFailures.add(new TicketFailure.Interrupted());
        open();
        stand.harness.answer();
        assertThat(stand.said()).doesNotContain("exatamente como foi enviado");

        stand.harness.elapse().elapse();

        assertThat(stand.said()).contains("exatamente como foi enviado");
    }

    @Test
    void whatWasNotDoneIsToldWithItsReasonAndAskedForAgain() {
        stand.harness.desk.followUpFailures.add(new TicketFailure.Unreachable("chamados.exemplo.com.br"));
        open();
        assertThat(stand.said()).contains("a solução não entrou no histórico dele. Motivo: ");

        stand.click("Tentar de novo");
        assertThat(stand.said()).contains("Tentando de novo…");
        stand.harness.answer();

        assertThat(stand.said()).doesNotContain("a solução não entrou");
        assertThat(stand.harness.step(Step.Done.class).aftermath().undone()).isEmpty();
    }

    @Test
    void whatFailsAgainIsToldAgain() {
        stand.harness.desk.followUpFailures.add(new TicketFailure.Interrupted());
        open();
        stand.harness.desk.followUpFailures.add(new TicketFailure.Interrupted());

        stand.click("Tentar de novo");
        stand.harness.answer();

        assertThat(stand.said())
                .contains("não se sabe se", "Confira no Qualitor antes de tentar de novo.", "Tentar de novo");
    }

    @Test
    void theSpeechFollowsTheRelatedDemand() {
        stand.harness.desk.related.add(DEMAND);
        open();
        assertThat(stand.said())
                .contains("procurando…", "Abri o chamado 700123, que segue para a equipe de Relacionamento.");

        stand.harness.elapse();

        assertThat(stand.said())
                .contains("Em Chamados Relacionados", "a equipe de Relacionamento já recebeu a demanda 700124.")
                .doesNotContain("procurando…");
        stand.click("Copiar fala");
        assertThat(stand.desktop.copied.get(0)).contains("demanda 700124", "(11) 98765-4321 ou (11) 3456-7890");
    }

    @Test
    void aDemandThatIsNotThereYetCanBeLookedForAgain() {
        open();
        stand.harness.elapse().elapse().elapse();
        assertThat(stand.said()).contains("ainda não criada");
        stand.harness.desk.related.add(DEMAND);

        stand.click("Procurar de novo");
        assertThat(stand.said()).contains("procurando…");
        stand.harness.elapse();

        assertThat(stand.said()).contains("700124");
    }

    @Test
    void theMessageForTheCustomerHasTheNumberAndTheDeadlineAlone() {
        open();

        stand.click("Copiar mensagem");

        assertThat(stand.desktop.copied)
                .containsExactly("O chamado 700123 está aberto. O retorno será até terça-feira, 24/11, às 10h32.");
    }

    @Test
    void everythingIsCopiedForFormattedTextToo() {
        open();

        stand.click("Copiar tudo");

        assertThat(stand.desktop.formatted.get(0))
                .startsWith("<h2>Chamado 700123</h2>")
                .contains("<th scope=\"row\" align=\"left\">CNPJ</th><td>11.222.333/0001-81</td>")
                .contains("guarde o token e não o inicialize.</p>");
    }

    @Test
    void theProtocolIsSavedUnderANameThatNamesNobodyAndOpened(@TempDir Path folder) throws IOException {
        var file = folder.resolve("meu protocolo.pdf");
        stand.desktop.chosen = Optional.of(file);
        open();

        stand.click("Salvar protocolo (PDF)…");
        stand.harness.answer();

        assertThat(stand.desktop.proposed).containsExactly("Protocolo 700123.pdf");
        assertThat(Files.readAllBytes(file)).startsWith("%PDF-1.7".getBytes(US_ASCII));
        assertThat(stand.desktop.opened).containsExactly(file.toUri());
        assertThat(stand.said()).contains("Salvo em " + file);
        assertThat(folder).isDirectoryContaining(file::equals);
    }

    /** The dialog asked about the name without it. */
    @Test
    void anExtensionThatWasLeftOutReplacesNoFile(@TempDir Path folder) throws IOException {
        var kept = Files.writeString(folder.resolve("protocolo.pdf"), "de outro cliente");
        stand.desktop.chosen = Optional.of(folder.resolve("protocolo"));
        open();

        stand.click("Salvar protocolo (PDF)…");
        stand.harness.answer();

        assertThat(kept).hasContent("de outro cliente");
        assertThat(folder.resolve("protocolo (2).pdf")).exists();
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidAndNotOpened(@TempDir Path folder) throws IOException {
        var file = Files.createDirectories(folder.resolve("ocupado.pdf").resolve("dentro"))
                .getParent();
        stand.desktop.chosen = Optional.of(file);
        open();

        stand.click("Salvar protocolo (PDF)…");
        stand.harness.answer();

        assertThat(stand.said()).contains("Não foi possível gravar " + file, "Escolha outra pasta");
        assertThat(stand.desktop.opened).isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void whoeverThinksBetterOfSavingSavesNothing() {
        open();

        stand.click("Salvar protocolo (PDF)…");

        assertThat(stand.desktop.opened).isEmpty();
        assertThat(stand.said()).doesNotContain("Salvo em");
    }

    @Test
    void everythingIsCopiedAtOnce() {
        open();

        stand.click("Copiar tudo");

        assertThat(stand.desktop.copied.get(0))
                .startsWith("Chamado 700123\n")
                .contains("CNPJ: 11.222.333/0001-81", "guarde o token e não o inicialize.");
    }

    @Test
    void enterBeginsWithTheNextCustomer() {
        stand.harness.desk.related.add(DEMAND);
        open();
        stand.harness.elapse();

        stand.press(KeyCode.ENTER);

        assertThat(stand.harness.wizard.stepProperty().get()).isNotInstanceOf(Step.Done.class);
    }

    /** The keys of a quick hand, or of one that is held, are one press. */
    @Test
    void enterAsksOnceWhileTheDemandIsLookedFor() {
        open();

        stand.press(KeyCode.ENTER).press(KeyCode.ENTER);

        stand.harness.step(Step.Done.class);
        assertThat(stand.said()).contains("Novo atendimento mesmo assim", "Aperte de novo para sair sem esperar.");
        stand.clock.advance(Duration.ofSeconds(1));
        stand.press(KeyCode.ENTER);
        assertThat(stand.harness.wizard.stepProperty().get()).isNotInstanceOf(Step.Done.class);
    }

    @Test
    void whatIsFoundMeanwhileTakesTheQuestionBack() {
        open();
        stand.press(KeyCode.ENTER);
        stand.harness.desk.related.add(DEMAND);

        stand.harness.elapse();

        assertThat(stand.said()).contains("700124").doesNotContain("mesmo assim", "Aperte de novo");
    }

    private void open() {
        stand.harness.toForm().fillIn().answer();
        stand.press(KeyCode.ENTER);
        stand.harness.answer();
    }
}
