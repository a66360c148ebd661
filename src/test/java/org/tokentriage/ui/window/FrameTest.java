package org.tokentriage.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import org.junit.jupiter.api.Test;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FxTest;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.ui.page.ProblemPane;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.ui.testing.Screens;
import org.tokentriage.ui.testing.Seen;
import org.tokentriage.ui.testing.Situations;
import org.tokentriage.ui.testing.Stand;
import org.tokentriage.wizard.step.Step;

@FxTest
class FrameTest {

    private final Stand stand = new Stand(Texts.PORTUGUESE, 800, 600).open();

    @Test
    void progressMovesInPlace() {
        stand.show(new Situation(Situations.reading(ReadingStep.Kind.SESSION), Optional.empty(), true));
        var bar = only(ProgressBar.class);
        var ring = only(ProgressIndicator.class);
        var focused = stand.scene.getFocusOwner();

        stand.show(new Situation(Situations.reading(ReadingStep.Kind.OTHERS), Optional.empty(), true));

        assertThat(only(ProgressBar.class)).isSameAs(bar);
        assertThat(only(ProgressIndicator.class)).isSameAs(ring);
        assertThat(stand.scene.getFocusOwner()).isSameAs(focused);
        assertThat(bar.getProgress()).isEqualTo(1);
        assertThat(stand.words()).contains("Segunda leitura de duas: procurando outros objetos", "Etapa 10 de 10");
    }

    @Test
    void scanningBeginsAtTheHeading() {
        stand.wizard.start();

        assertThat(stand.scene.getFocusOwner())
                .isInstanceOfSatisfying(
                        Label.class, heading -> assertThat(heading.getText()).isEqualTo("Procurando o token…"));
    }

    @Test
    void aVerdictBeginsAtItsPrimaryButtonWhichTellsIt() {
        stand.wizard.start();
        stand.settle();

        assertThat(stand.scene.getFocusOwner()).isSameAs(stand.button("_Preencher chamado"));
        assertThat(stand.scene.getFocusOwner().getAccessibleHelp()).startsWith("Token em branco.");
    }

    @Test
    void aFailureTakesTheFocusAndIsInSight() {
        stand.reader.failure = Optional.of(new TokenFailure.NoModule(List.of(Screens.MODULE.path())));

        stand.wizard.start();
        stand.settle();
        stand.layOut();

        var pane = stand.scene.getFocusOwner();
        assertThat(pane).isInstanceOf(ProblemPane.class);
        assertThat(pane.getAccessibleText()).contains("O SafeSign não está instalado", "64 bits");
        assertThat(Seen.inScene(pane).getMaxY())
                .isLessThan(Seen.inScene(stand.button("_Verificar de novo")).getMinY());
    }

    @Test
    void aProblemOffersItsRemedyAndItsText() {
        stand.reader.failure = Optional.of(new TokenFailure.NoModule(List.of()));
        stand.wizard.start();
        stand.settle();

        stand.button("Copiar _detalhes").fire();
        stand.reader.failure = Optional.empty();
        stand.desktop.chosen = Optional.of(Path.of("/opt/libaetpkss.so"));
        stand.button("Escolher _biblioteca…").fire();
        stand.settle();

        assertThat(stand.desktop.copied).singleElement().asString().endsWith("Código TK-101");
        assertThat(stand.reader.modules).containsExactly(Optional.empty(), stand.desktop.chosen);
        assertThat(stand.wizard.problemProperty().get()).isEmpty();
    }

    @Test
    void copyingIsConfirmedInTheButtonsOwnPlace() {
        stand.wizard.start();
        stand.settle();
        var copy = stand.button("Copiar _resumo");

        copy.fire();

        assertThat(copy.getText()).isEqualTo("Copiado.");
        assertThat(stand.desktop.copied).hasSize(1);
    }

    @Test
    void whileReadingThePrimaryButtonSaysWhereItWillLead() {
        stand.wizard.start();

        assertThat(stand.button("Ver _diagnóstico").isDisabled()).isTrue();
        assertThat(stand.button("_Cancelar leitura").isDisabled()).isFalse();
    }

    @Test
    void theRailLeadsBackToADoneStage() {
        stand.wizard.start();
        stand.settle();

        stand.button("Passo 1 de 4, Token, feito, voltar a este passo").fire();

        assertThat(stand.wizard.stepProperty().get()).isInstanceOf(Step.Choosing.class);
    }

    @Test
    void stagesThatATokenDoesNotNeedAreSkipped() {
        stand.show(Situations.all().get("expired"));

        assertThat(stand.words()).filteredOn("dispensado"::equals).hasSize(2);
    }

    @Test
    void aCustomersComputerIsNamedOnEveryStep() {
        var customers = Stand.atACustomers(Texts.PORTUGUESE, 800, 600).open();

        for (var situation : Situations.all().values()) {
            customers.show(situation);
            assertThat(customers.words()).contains("MODO TÉCNICO", "· Nada do cliente fica gravado neste computador.");
        }
        assertThat(stand.words()).doesNotContain("MODO TÉCNICO");
    }

    @Test
    void anotherLanguageShowsTheSameStep() {
        stand.wizard.start();
        stand.settle();

        stand.view.speak(Locale.ENGLISH);
        stand.layOut();

        assertThat(stand.words()).contains("Blank token");
        assertThat(stand.view.titleProperty().get()).isEqualTo("Token Triage");
        assertThat(stand.scene.getFocusOwner()).isSameAs(stand.button("_Fill in the ticket"));
    }

    @Test
    void whatDoesNotFitFoldsIntoAMenu() {
        stand.view.setStyle("-fx-font-size: 26px");
        stand.show(Situations.all().get("blank"));

        assertThat(Seen.nodes(stand.view).filter(MenuButton.class::isInstance).map(MenuButton.class::cast))
                .filteredOn(menu -> "_Mais ações".equals(menu.getText()))
                .singleElement()
                .satisfies(menu -> assertThat(menu.getItems())
                        .extracting(item -> item.getText())
                        .containsExactly("Ler de _novo", "Copiar _resumo", "Salvar relatório _técnico…"));
    }

    private <T> T only(Class<T> kind) {
        return Seen.nodes(stand.view)
                .filter(node -> node.getClass() == kind || node.getClass().getSuperclass() == kind)
                .filter(node -> !(node instanceof ProgressBar) || kind == ProgressBar.class)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
