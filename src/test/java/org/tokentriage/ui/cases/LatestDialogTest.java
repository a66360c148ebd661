package org.tokentriage.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ui.testing.Seen;
import org.tokentriage.ui.testing.TicketStand;
import org.tokentriage.wizard.step.Step;

/** Ctrl+H leads back to a ticket's number from wherever the agent is. */
@FxTest
class LatestDialogTest {

    private final TicketStand stand = new TicketStand();

    @Test
    void theReceiptThatWasLeftIsListedCopiedAndOpenedAgain() {
        var number = openAndLeave();

        stand.press(KeyCode.CONTROL, KeyCode.H);
        stand.harness.answer();

        assertThat(TicketStand.said(dialog())).contains("Últimos chamados", "Chamado " + number, "Padaria Pão Dourado");
        click("Copiar número");
        click("Copiar o comprovante");
        assertThat(stand.desktop.copied).first().isEqualTo(number);
        assertThat(stand.desktop.copied.get(1)).contains(number, "11.222.333/0001-81");
        click("Abrir o comprovante");
        assertThat(stand.harness.step(Step.Done.class).receipt().number().value())
                .isEqualTo(number);
        assertThat(Window.getWindows()).hasSize(1);
    }

    @Test
    void inAFieldTheKeysTakeNothingAway() {
        openAndLeave();
        stand.harness.wizard.next();
        stand.harness.wizard.next();
        var field = (TextField) stand.control(TicketField.EMAIL);
        field.setText("a@b.example");
        field.requestFocus();
        field.end();

        stand.press(KeyCode.CONTROL, KeyCode.H);
        stand.harness.answer();

        assertThat(field.getText()).isEqualTo("a@b.example");
        assertThat(TicketStand.said(dialog())).contains("Copiar o comprovante").doesNotContain("Abrir o comprovante");
    }

    @Test
    void whereNothingWasOpenedThatIsSaid() {
        stand.press(KeyCode.CONTROL, KeyCode.H);
        stand.harness.answer();

        assertThat(TicketStand.said(dialog())).contains("Nenhum chamado foi aberto ainda.");
    }

    private String openAndLeave() {
        stand.harness.toForm().fillIn();
        stand.harness.wizard.next();
        stand.harness.answer();
        var number = stand.harness.step(Step.Done.class).receipt().number().value();
        stand.harness.wizard.lookAgain();
        stand.harness.answer();
        return number;
    }

    private static void click(String words) {
        Seen.nodes(dialog())
                .filter(Hyperlink.class::isInstance)
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no “" + words + "” in:\n" + TicketStand.said(dialog())))
                .fireEvent(new ActionEvent());
    }

    private static Parent dialog() {
        assertThat(Window.getWindows()).hasSize(2);
        var root = Window.getWindows().get(1).getScene().getRoot();
        root.applyCss();
        root.layout();
        return root;
    }
}
