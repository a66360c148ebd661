package org.tokentriage.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FxTest;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.ui.testing.TicketStand;
import org.tokentriage.wizard.form.ConnectionState;
import org.tokentriage.wizard.form.SetupField;
import org.tokentriage.wizard.form.SetupForm.Way;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.WizardHarness;

@FxTest
class SetupPageTest {

    @TempDir
    private Path folder;

    @Test
    void theQuietLineLeadsHereAndBackToWhereTheAgentWas() {
        var stand = begin(folder.resolve("site.toml"));

        assertThat(stand.said()).contains("Diga ao programa qual é o Qualitor.", folder.toString());
        assertThat(stand.focused()).isInstanceOf(TextField.class);
        stand.press(KeyCode.ESCAPE);
        assertThat(stand.harness.wizard.stepProperty().get()).isNotInstanceOf(Step.SettingUp.class);
    }

    @Test
    void whatIsMissingIsSaidAtEachFieldAndTheFirstHasTheFocus() {
        var stand = begin(folder.resolve("site.toml"));
        stand.click("Gravar perfil");

        assertThat(stand.said()).contains("Falta preencher.");
        assertThat(stand.focused().getAccessibleHelp()).isEqualTo("Falta preencher.");
    }

    @Test
    void whereTheAgentCopiesNothingIsAskedForThatACallWouldNeed() {
        var stand = begin(folder.resolve("site.toml"));
        at(stand).form().way().set(Way.BY_HAND);

        assertThat(stand.said()).doesNotContain("cdcategoria", "Testar conexão", "cdempresa");
        assertThat(stand.said()).contains("Equipe da demanda");
    }

    @Test
    void thatAProfileIsReplacedIsSaidWhereTheFocusGoesAndThenItIsUsedAtOnce() throws IOException {
        var target = Files.writeString(folder.resolve("site.toml"), "anterior");
        var stand = begin(target);
        at(stand).form().way().set(Way.BY_HAND);
        stand.click("Gravar perfil");

        assertThat(stand.focused().getAccessibleText()).startsWith("Já existe um perfil em " + target);
        stand.click("Substituir o perfil");
        stand.harness.answer();

        assertThat(stand.focused().getAccessibleText()).contains("foi gravado em " + target, ".bak");
        stand.click("Usar agora");
        assertThat(stand.desktop.reopened).isEqualTo(1);
    }

    @Test
    void whereNobodyMayWriteAnotherPlaceIsOfferedAndFromThereItIsNotUsed() throws IOException {
        var notAFolder = Files.writeString(folder.resolve("file"), "");
        var stand = begin(notAFolder.resolve("site.toml"));
        at(stand).form().way().set(Way.BY_HAND);
        stand.click("Gravar perfil");
        stand.harness.answer();
        assertThat(stand.said()).contains("O perfil não pôde ser gravado", "CH-110");

        stand.desktop.chosen = Optional.of(folder.resolve("para-o-administrador.toml"));
        stand.click("Gravar em outro lugar…");
        stand.click("Gravar perfil");
        stand.harness.answer();

        assertThat(folder.resolve("para-o-administrador.toml")).exists();
        assertThat(stand.said()).contains("O programa não procura ali").doesNotContain("Usar agora");
    }

    @Test
    void whatIsStillWrongIsSaidAgain() {
        var stand = begin(folder.resolve("site.toml"));
        stand.type("http://chamados");
        stand.click("Testar conexão");
        assertThat(stand.said()).contains("o endereço precisa começar com https://");

        stand.type("/qualitor");
        assertThat(stand.said()).doesNotContain("o endereço precisa começar com https://");
        stand.click("Testar conexão");

        assertThat(stand.said()).contains("o endereço precisa começar com https://");
        assertThat(stand.focused().getAccessibleHelp()).contains("https://");
    }

    /** Inside many houses there is no other way, and the administrator who sets this up may vouch for the server. */
    @Test
    void aServerWithoutEncryptionIsVouchedForOnThePage() {
        var stand = begin(folder.resolve("site.toml"));
        stand.type("https://chamados.interno/qualitor");
        assertThat(at(stand).form().asksInClear()).isFalse();
        at(stand).form().text(SetupField.ADDRESS).set("http://chamados.interno/qualitor");
        assertThat(at(stand).form().asksInClear()).isTrue();

        at(stand).form().inClear().set(true);
        stand.click("Testar conexão");

        assertThat(stand.said()).doesNotContain("o endereço precisa começar com https://");
        assertThat(at(stand).form().connection().get()).isInstanceOf(ConnectionState.Running.class);
    }

    @Test
    void whatIsTypedOutlivesAnotherLanguage() {
        var stand = begin(folder.resolve("site.toml"));
        stand.type("https://chamados.exemplo.com.br");
        stand.view.speak(Texts.LANGUAGES.get(1));

        assertThat(at(stand).form().text(SetupField.ADDRESS).get()).isEqualTo("https://chamados.exemplo.com.br");
        assertThat(stand.focused())
                .isInstanceOfSatisfying(
                        TextField.class,
                        field -> assertThat(field.getText()).isEqualTo("https://chamados.exemplo.com.br"));
    }

    private static TicketStand begin(Path target) {
        var stand = new TicketStand(Texts.PORTUGUESE, new MovableClock(), WizardHarness.settingUp(List.of(target)));
        stand.harness.wizard.start();
        stand.click("Configurar o Qualitor…");
        return stand;
    }

    private static Step.SettingUp at(TicketStand stand) {
        return stand.harness.step(Step.SettingUp.class);
    }
}
