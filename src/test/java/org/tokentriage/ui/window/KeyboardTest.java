package org.tokentriage.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.tokentriage.testing.FxTest;
import org.tokentriage.testing.Steps;
import org.tokentriage.ui.testing.Screens;
import org.tokentriage.ui.testing.Stand;
import org.tokentriage.wizard.step.Step;

/** The whole flow without a mouse. */
@FxTest
class KeyboardTest {

    private final Stand stand = new Stand().open();

    @Test
    void enterDoesWhatThePrimaryButtonSays() {
        stand.reader.survey = Screens.survey(Screens.SLOT, Screens.SECOND_SLOT);
        stand.wizard.start();
        stand.settle();

        stand.press(KeyCode.ENTER);
        stand.settle();

        assertThat(stand.reader.read).hasSize(1);
        assertThat(stand.wizard.stepProperty().get()).isInstanceOf(Step.Findings.class);
    }

    @Test
    void escapeGoesBack() {
        stand.wizard.start();
        stand.settle();

        stand.press(KeyCode.ESCAPE);

        assertThat(stand.wizard.stepProperty().get()).isInstanceOf(Step.Choosing.class);
    }

    @Test
    void escapeCancelsAReading() {
        stand.wizard.start();

        stand.press(KeyCode.ESCAPE);

        assertThat(stand.wizard.busyProperty().get()).isFalse();
        assertThat(stand.words()).contains("A procura está parada.");
    }

    @Test
    void f1OpensHelpAndEscapeClosesIt() {
        stand.press(KeyCode.F1);
        assertThat(Window.getWindows()).hasSize(2);

        var help = Window.getWindows().get(1);
        Stand.press(help.getScene(), KeyCode.ESCAPE);
        assertThat(Window.getWindows()).hasSize(1);
    }

    @Test
    void arrowsGoThroughTheRows() {
        stand.reader.survey = Screens.survey(Screens.SLOT, Screens.SECOND_SLOT);
        stand.wizard.start();
        stand.settle();

        stand.press(KeyCode.DOWN);

        assertThat(Steps.expect(Step.Choosing.class, stand.wizard).chosen()).isEqualTo(Screens.SECOND_SLOT);
    }

    @Test
    void tabGoesInTheOrderOfTheScreen() {
        stand.wizard.start();
        stand.settle();

        assertThat(round())
                .containsExactly(
                        "Preencher chamado",
                        "Passo 1 de 4, Token, feito, voltar a este passo",
                        "Tema: seguir o sistema",
                        "Ajuda (F1)",
                        "Menu",
                        "Ver o que fazer",
                        "Copiar fala",
                        "Token, TOKEN e-CNPJ",
                        "Copiar número de série",
                        "Ler de novo",
                        "Copiar resumo",
                        "Salvar relatório técnico…",
                        "Voltar");
    }

    /** The names that Tab leads to until it comes back to the first. */
    private List<String> round() {
        var names = new ArrayList<String>();
        var first = stand.scene.getFocusOwner();
        do {
            names.add((String) stand.scene.getFocusOwner().queryAccessibleAttribute(AccessibleAttribute.TEXT));
            stand.press(KeyCode.TAB);
        } while (!stand.scene.getFocusOwner().equals(first) && names.size() < 50);
        return names;
    }
}
