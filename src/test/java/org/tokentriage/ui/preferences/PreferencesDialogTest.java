package org.tokentriage.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tokentriage.i18n.Message;
import org.tokentriage.i18n.Texts;
import org.tokentriage.preferences.Appearance;
import org.tokentriage.preferences.Preferences;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.testing.Seen;
import org.tokentriage.ui.testing.Stand;
import org.tokentriage.ui.testing.TicketStand;

/** What a person chooses is in force when it is saved, and not before. */
@FxTest
class PreferencesDialogTest {

    private static final Path LIBRARY = Path.of("/opt/safesign/libaetpkss.so");

    private Stand stand = new Stand(Texts.PORTUGUESE).open();
    private final List<Preferences> saved = new ArrayList<>();
    private Optional<Message> answer = Optional.empty();

    @AfterEach
    void close() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
    }

    @Test
    void nothingIsSavedBeforeItIsAskedFor() {
        open(Preferences.USUAL);
        box(0).setValue(Appearance.DARK);
        press("_Cancelar");

        assertThat(saved).isEmpty();
        assertThat(Window.getWindows()).hasSize(1);
    }

    @Test
    void whatWasChosenIsSaved() {
        open(Preferences.USUAL);
        box(0).setValue(Appearance.DARK);
        box(1).setValue(20);
        box(2).setValue(Locale.ENGLISH);
        radio("_Usar este arquivo:").fire();
        stand.desktop.chosen = Optional.of(LIBRARY);
        press("Escolher o ar_quivo…");
        press("_Salvar configurações");

        assertThat(saved)
                .containsExactly(new Preferences(
                        Appearance.DARK, 20, Optional.of(Locale.ENGLISH), Optional.of(LIBRARY), Optional.empty()));
    }

    @Test
    void theUsualComesBackByOneButtonAndIsSavedByAnother() {
        open(new Preferences(
                Appearance.LIGHT, 26, Optional.of(Locale.ENGLISH), Optional.of(LIBRARY), Optional.empty()));
        press("Restaurar pa_drões");
        assertThat(saved).isEmpty();

        press("_Salvar configurações");

        assertThat(saved).singleElement().satisfies(preferences -> {
            assertThat(preferences.appearance()).isEqualTo(Appearance.SYSTEM);
            assertThat(preferences.textSize()).isEqualTo(Preferences.USUAL_SIZE);
            assertThat(preferences.library()).isEmpty();
        });
    }

    @Test
    void whatCannotBeKeptIsSaidAndTheDialogStays() {
        answer = Optional.of(Message.of("preferences.notKept"));
        open(Preferences.USUAL);
        press("_Salvar configurações");

        assertThat(said()).anyMatch(words -> words.contains("não puderam ser guardadas"));
        assertThat(Window.getWindows()).hasSize(2);
    }

    @Test
    void whatTheAdministratorDecidedIsShownWithItsLock() {
        var site = new TicketStand(Texts.PORTUGUESE);
        open(site.shell, site.view, Preferences.USUAL);

        assertThat(said())
                .contains("Computador do suporte", "Qualitor: https://chamados.exemplo.com.br/qualitor, empresa 1")
                .contains("Atendimentos não concluídos são apagados depois de 30 dias.");
    }

    @Test
    void theConnectionIsTriedForWhoeverIsSignedIn() {
        var site = new TicketStand(Texts.PORTUGUESE);
        open(site.shell, site.view, Preferences.USUAL);
        assertThat(said()).anyMatch(words -> words.contains("depois que você entrar"));
        press("_Cancelar");

        site.harness.toSignIn().signIn(new Credentials("ana.souza", "segredo"));
        open(site.shell, site.view, Preferences.USUAL);
        press("Testar _conexão");
        site.harness.answer();
        dialog().applyCss();

        assertThat(said()).anyMatch(words -> words.startsWith("Respondeu em"));
    }

    @Test
    void whatIsKeptOfATicketIsSaid() {
        var site = new TicketStand(Texts.PORTUGUESE);
        open(site.shell, site.view, Preferences.USUAL);

        assertThat(said()).anyMatch(words -> words.startsWith("De um chamado aberto ficam o número, a chave"));
    }

    @Test
    void onACustomersComputerItSaysThatNothingStays() {
        stand.scene.getWindow().hide();
        stand = Stand.atACustomers(Texts.PORTUGUESE, 960, 680).open();
        open(Preferences.USUAL);

        assertThat(said())
                .contains("Computador do cliente")
                .anyMatch(words -> words.contains("no computador do cliente nada é guardado"));
    }

    private void open(Preferences before) {
        open(stand.shell, stand.view, before);
    }

    private void open(Shell shell, Node owner, Preferences before) {
        new PreferencesDialog(shell, before, chosen -> {
                    saved.add(chosen);
                    return answer;
                })
                .show(owner);
    }

    private Parent dialog() {
        return Window.getWindows().getLast().getScene().getRoot();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> box(int number) {
        return Seen.nodes(dialog())
                .filter(ComboBox.class::isInstance)
                .map(node -> (ComboBox<Object>) node)
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private RadioButton radio(String text) {
        return Seen.nodes(dialog())
                .filter(RadioButton.class::isInstance)
                .map(RadioButton.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        Seen.nodes(dialog())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text))
                .fire();
    }

    private List<String> said() {
        return Seen.texts(dialog()).map(Text::getText).toList();
    }
}
