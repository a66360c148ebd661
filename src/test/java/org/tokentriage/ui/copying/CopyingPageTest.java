package org.tokentriage.ui.copying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FxTest;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.testing.TempCases;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ui.testing.TicketStand;
import org.tokentriage.wizard.form.CopyField;
import org.tokentriage.wizard.form.CopyForm.Entry;
import org.tokentriage.wizard.step.Related;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.WizardHarness;

@FxTest
class CopyingPageTest {

    private static final List<KeyCode> NEXT = List.of(KeyCode.CONTROL, KeyCode.SPACE);

    private final MovableClock clock = new MovableClock();
    private final TicketStand stand =
            new TicketStand(Texts.PORTUGUESE, clock, WizardHarness.byHand(clock, TempCases.open(clock)));

    @Test
    void withoutAProfileAQuietLineLeadsToTheSetupAndTheFormIsOpenAllTheSame() {
        stand.harness.wizard.start();

        assertThat(stand.said()).contains("ainda não está ligado ao Qualitor", "Configurar o Qualitor…");
        assertThat(stand.said()).doesNotContain("CH-101");

        stand.harness.wizard.next();

        assertThat(stand.said()).contains("copia cada campo para lá", "Abrir chamado à mão");
    }

    @Test
    void eachPressCopiesTheNextFieldAndSaysWhichAndThenBeginsAnew() {
        var copying = toCopying();

        for (var field : CopyField.values()) {
            next();
            assertThat(stand.desktop.copied.getLast()).isEqualTo(copying.texts().get(field));
        }
        next();

        assertThat(stand.desktop.copied.getLast()).isEqualTo("11.222.333/0001-81");
        assertThat(stand.desktop.copied).hasSize(CopyField.values().length + 1);
    }

    @Test
    void theFocusIsOnWhatWasCopiedAndAfterTheLastFieldOnTheNumber() {
        toCopying();

        next();
        assertThat(stand.focused())
                .isInstanceOfSatisfying(
                        Hyperlink.class,
                        link -> assertThat(link.getAccessibleText()).isEqualTo("Copiado: CNPJ, 1 de 13"));
        assertThat(stand.said()).contains("1 de 13 copiados");

        for (int left = 1; left < CopyField.values().length; left++) {
            next();
        }
        assertThat(stand.focused()).isInstanceOf(TextField.class);
        stand.type("700123");
        next();
        assertThat(stand.focused()).isInstanceOf(TextField.class);
    }

    @Test
    void aMistypedNumberIsCorrectedOnTheReceipt() {
        var copying = toCopying();
        copying.form().text(Entry.NUMBER).set("700132");
        stand.harness.wizard.next();
        stand.harness.answer();

        stand.click("O número está errado?");
        ((TextField) stand.control("Número certo do chamado")).setText("700123");
        stand.click("Corrigir");
        stand.harness.answer();

        assertThat(stand.said()).contains("Abri o chamado 700123").doesNotContain("700132");
    }

    @Test
    void aKeyThatIsHeldCopiesOneField() {
        toCopying();

        for (int repeat = 0; repeat < 5; repeat++) {
            fire(KeyEvent.KEY_PRESSED);
        }
        fire(KeyEvent.KEY_RELEASED);

        assertThat(stand.desktop.copied).hasSize(1);
    }

    @Test
    void aFieldOutOfTurnIsCopiedAndTheNextIsTheOneAfterIt() {
        var copying = toCopying();

        stand.click("Copiar");
        assertThat(stand.desktop.copied).containsExactly("11.222.333/0001-81");
        copying.form().copied(CopyField.CATEGORY);
        next();

        assertThat(stand.desktop.copied.getLast()).isEqualTo("Atendimento");
    }

    @Test
    void allFieldsAreCopiedWithTheirNamesAndThatIsNotTheNextOne() {
        var copying = toCopying();

        stand.click("Copiar tudo");

        assertThat(stand.desktop.copied.getLast())
                .contains("CNPJ: 11.222.333/0001-81\n", "E-mail: financeiro@paodourado.example");
        assertThat(copying.form().next()).isEqualTo(CopyField.CNPJ);
    }

    @Test
    void aMissingNumberIsSaidAtItsFieldWhichThenHasTheFocus() {
        toCopying();

        stand.click("Guardar números");

        assertThat(stand.said()).contains("Falta o número do chamado");
        assertThat(stand.focused()).isInstanceOf(TextField.class);
    }

    @Test
    void bothNumbersLeadToTheReceiptAndWhatWasTypedThereOutlivesAnotherLanguage() {
        var copying = toCopying();
        for (int all = 0; all < CopyField.values().length; all++) {
            next();
        }
        stand.type("700123");
        stand.view.speak(Texts.LANGUAGES.get(1));
        assertThat(copying.form().countCopied()).isEqualTo(CopyField.values().length);
        stand.click("Keep numbers");
        stand.harness.answer();

        assertThat(stand.said()).contains("700123");
        assertThat(stand.harness.step(Step.Done.class).receipt().number()).isEqualTo(new TicketNumber("700123"));
    }

    @Test
    void theReceiptAsksForTheDemandOnceMore() {
        toCopying().form().text(Entry.NUMBER).set("700123");
        stand.click("Guardar números");
        stand.harness.answer();

        assertThat(stand.said()).contains("Demanda nº").doesNotContain("Abrir no Qualitor");
        stand.harness.wizard.sent().noteDemand(new TicketNumber("700124"));
        stand.harness.answer();

        assertThat(stand.said()).contains("700124");
        assertThat(stand.harness.step(Step.Done.class).related()).isInstanceOf(Related.Found.class);
    }

    @Test
    void theTicketsOwnNumberIsNoDemandOnTheReceiptEither() {
        toCopying().form().text(Entry.NUMBER).set("nº 700.123");
        stand.click("Guardar números");
        stand.harness.answer();

        ((TextField) stand.control("Demanda nº")).setText("700123");
        stand.click("Guardar a demanda");
        stand.harness.answer();

        assertThat(stand.said()).contains("É o número do chamado");
        assertThat(stand.harness.step(Step.Done.class).related()).isInstanceOf(Related.ToBeTold.class);
    }

    @Test
    void noTicketIsNumberNought() {
        toCopying().form().text(Entry.NUMBER).set("000");
        stand.click("Guardar números");

        assertThat(stand.said()).contains("O número só tem algarismos, até 18");
    }

    private Step.Copying toCopying() {
        stand.harness.toSignIn().fillIn();
        stand.harness.wizard.next();
        stand.harness.answer();
        return stand.harness.step(Step.Copying.class);
    }

    private void next() {
        stand.press(NEXT.toArray(KeyCode[]::new));
    }

    private void fire(EventType<KeyEvent> type) {
        Event.fireEvent(stand.focused(), new KeyEvent(type, "", "", KeyCode.SPACE, false, true, false, false));
    }
}
