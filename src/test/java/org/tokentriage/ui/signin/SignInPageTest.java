package org.tokentriage.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ui.page.ProblemPane;
import org.tokentriage.ui.testing.Seen;
import org.tokentriage.ui.testing.TicketStand;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.FakePasswords;

@FxTest
class SignInPageTest {

    private final TicketStand stand = new TicketStand();

    @BeforeEach
    void asks() {
        stand.harness.toSignIn();
    }

    @Test
    void whoHasSeenThatTheDeskLetsThemInGoesInWithTheSameKey() {
        stand.type("segredo");
        stand.click("Testar conexão");
        stand.harness.answer();
        assertThat(stand.said()).contains("Usuário e senha aceitos.");
        Seen.nodes(stand.scene.getRoot())
                .filter(node ->
                        node instanceof Button button && button.getText().equals("Testar c_onexão"))
                .forEach(Node::requestFocus);

        stand.press(KeyCode.ENTER);
        stand.harness.answer();

        stand.harness.step(Step.Drafting.class);
        assertThat(stand.harness.desk.checks).isEqualTo(1);
    }

    @Test
    void whatWouldStopTheAgentLaterIsSaidWhileTheTokenIsRead() {
        var passwords = new FakePasswords();
        passwords.kept = Optional.of(new Credentials("ana.souza", "velha"));
        var other = new TicketStand(Texts.PORTUGUESE, passwords);
        other.harness.desk.failures.add(new TicketFailure.SignInRefused());

        other.harness.wizard.start();
        other.harness.answer();

        assertThat(other.said()).contains("Antes de abrir chamados: ", "Ver o que fazer");
        other.harness.wizard.next();
        other.harness.answer();
        assertThat(other.said()).doesNotContain("Antes de abrir chamados: ");
    }

    @Test
    void onlyThePasswordIsLeftToTypeWhenTheSiteHasAUser() {
        assertThat(stand.focused()).isInstanceOf(PasswordField.class);
        assertThat(stand.press(KeyCode.SHIFT, KeyCode.TAB).focused())
                .isInstanceOfSatisfying(
                        TextField.class, user -> assertThat(user.getText()).isEqualTo("integracao.token"));
    }

    @Test
    void enterSignsInWithWhatWasTyped() {
        stand.type("segredo").press(KeyCode.ENTER);
        assertThat(stand.said()).contains("Conferindo o usuário e a senha no Qualitor…");
        stand.harness.answer();

        assertThat(stand.harness.signedIn).containsExactly(new Credentials("integracao.token", "segredo"));
        stand.harness.step(Step.Drafting.class);
    }

    @Test
    void aWrongPasswordIsSaidHereWithTheServersNameAndTypedAnewInItsPlace() {
        stand.harness.desk.failures.add(new TicketFailure.SignInRefused());

        stand.type("errada").press(KeyCode.ENTER);
        stand.harness.answer();

        assertThat(stand.said()).contains("O Qualitor em chamados.exemplo.com.br respondeu, mas não aceitou");
        assertThat(stand.focused().getAccessibleHelp()).isEqualTo("Usuário ou senha recusados.");
        assertThat(stand.focused()).isInstanceOf(PasswordField.class);
        stand.type("segredo").press(KeyCode.ENTER);
        stand.harness.answer();
        stand.harness.step(Step.Drafting.class);
        assertThat(stand.harness.signedIn).endsWith(new Credentials("integracao.token", "segredo"));
    }

    @Test
    void aDeskThatCannotBeReachedIsSaidAndTheAgentMayGoOn() {
        stand.harness.desk.failures.add(new TicketFailure.Unreachable("chamados.exemplo.com.br"));

        stand.type("segredo").press(KeyCode.ENTER);
        stand.harness.answer();
        assertThat(stand.said()).contains("O Qualitor não responde");
        assertThat(stand.focused()).isInstanceOf(ProblemPane.class);

        stand.click("Seguir sem conferir a senha");
        stand.harness.step(Step.Drafting.class);
    }

    @Test
    void aDeskThatCannotBeReachedLeavesThePasswordUnmarked() {
        var password = stand.focused();
        stand.harness.desk.failures.add(new TicketFailure.Unreachable("chamados.exemplo.com.br"));

        stand.type("segredo").press(KeyCode.ENTER);
        stand.harness.answer();

        assertThat(password.getAccessibleHelp()).isEmpty();
        assertThat(stand.press(KeyCode.TAB).focused())
                .isInstanceOfSatisfying(
                        Button.class,
                        button -> assertThat(button.getText())
                                .isEqualTo(stand.shell.say("frame.problem.signInUnchecked")));
    }

    @Test
    void nothingIsTypedIntoAPasswordThatIsBeingChecked() {
        stand.harness.desk.failures.add(new TicketFailure.SignInRefused());
        stand.type("errada").press(KeyCode.ENTER);

        stand.type("segredo");
        stand.harness.answer();
        assertThat(((TextField) stand.focused()).getText()).isEqualTo("errada");

        stand.type("segredo").press(KeyCode.ENTER);
        assertThat(stand.harness.signedIn).endsWith(new Credentials("integracao.token", "segredo"));
    }

    @Test
    void anEmptyPasswordExplainsItself() {
        stand.press(KeyCode.ENTER);

        assertThat(stand.said()).contains("Falta preencher.");
        assertThat(stand.focused()).isInstanceOf(PasswordField.class);
        assertThat(stand.focused().getAccessibleHelp()).isEqualTo("Falta preencher.");
        assertThat(stand.harness.signedIn).isEmpty();

        stand.type("s");

        assertThat(stand.said()).doesNotContain("Falta preencher.");
    }

    @Test
    void anEmptyUserIsAskedForFirst() {
        ((TextField) stand.press(KeyCode.SHIFT, KeyCode.TAB).focused()).clear();

        stand.press(KeyCode.ENTER);

        assertThat(stand.focused().getAccessibleHelp()).isEqualTo("Falta preencher.");
        assertThat(stand.focused()).isNotInstanceOf(PasswordField.class);
    }

    @Test
    void thePasswordCanBeCheckedAndTypedOn() {
        stand.type("segre");

        stand.press(KeyCode.TAB).press(KeyCode.SPACE).press(KeyCode.SHIFT, KeyCode.TAB);

        assertThat(stand.focused())
                .isInstanceOfSatisfying(
                        TextField.class, seen -> assertThat(seen.getText()).isEqualTo("segre"))
                .isNotInstanceOf(PasswordField.class);
        stand.press(KeyCode.END).type("do").press(KeyCode.ENTER);
        assertThat(stand.harness.signedIn.element().password()).isEqualTo("segredo");
    }

    @Test
    void theConnectionCanBeTriedAndTheResultIsSaid() {
        stand.harness.desk.duringCheck = () -> stand.clock.advance(Duration.ofMillis(180));
        stand.type("segredo");

        stand.click("Testar conexão");
        assertThat(stand.said()).contains("Testando…");
        stand.harness.answer();

        assertThat(stand.said()).contains("Respondeu em 180 ms.");
        stand.type("x");
        assertThat(stand.said()).doesNotContain("Respondeu");
    }

    @Test
    void anEmptyPasswordIsAskedForBeforeTheConnectionIsTried() {
        stand.click("Testar conexão");

        assertThat(stand.said()).contains("Falta preencher.").doesNotContain("Testando");
        assertThat(stand.focused()).isInstanceOf(PasswordField.class);
        assertThat(stand.harness.signedIn).isEmpty();
    }

    @Test
    void aFailedTestSaysWhatToDoAndLeadsToTheNetworksLoginAndBack() {
        stand.type("segredo");
        stand.harness.desk.failures.add(new TicketFailure.ProxyRefused("proxy:8080", TicketFailure.ProxyWish.LOGIN));
        stand.click("Testar conexão");
        stand.harness.answer();
        assertThat(stand.said()).contains("A rede pede usuário e senha. Entre na rede");

        stand.click("Entrar na rede…");
        assertThat(stand.said())
                .contains("Entre na rede para chegar ao Qualitor.")
                .contains("proxy:8080");
        stand.type("rede").press(KeyCode.TAB).type("passe").press(KeyCode.ENTER);

        assertThat(stand.harness.proxyLogins).containsExactly(new Credentials("rede", "passe"));
        stand.press(KeyCode.ENTER);
        assertThat(stand.harness.signedIn).endsWith(new Credentials("integracao.token", "segredo"));
    }

    @Test
    void whatWasTypedStaysWhenTheLanguageChanges() {
        stand.type("segredo");

        stand.view.speak(Locale.ENGLISH);
        stand.click("Sign in to Qualitor");

        assertThat(stand.harness.signedIn).containsExactly(new Credentials("integracao.token", "segredo"));
    }

    @Test
    void nothingIsRememberedWhereThatIsNotAllowed() {
        assertThat(stand.said()).doesNotContain("Lembrar");
    }

    @Test
    void thePasswordIsRememberedWhenTheAgentMarksItAndForgottenWhenTheMarkGoes() {
        var passwords = new FakePasswords();
        var asked = new TicketStand(Texts.PORTUGUESE, passwords);
        asked.harness.toSignIn().answer();
        asked.type("segredo").press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.SPACE);
        assertThat(asked.harness.step(Step.SigningIn.class).form().remember().get())
                .isTrue();
        asked.press(KeyCode.ENTER);
        asked.harness.answer();
        assertThat(passwords.kept).contains(new Credentials("integracao.token", "segredo"));

        asked.harness.wizard.signIn().changeUser();
        asked.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.SPACE);
        asked.harness.answer();

        assertThat(passwords.kept).isEmpty();
    }

    @Test
    void whatCouldNotBeRememberedIsOneQuietSentence() {
        var passwords = new FakePasswords();
        var asked = new TicketStand(Texts.PORTUGUESE, passwords);
        asked.harness.toSignIn().answer();
        asked.harness.step(Step.SigningIn.class).form().remember().set(true);
        passwords.works = false;

        asked.type("segredo").press(KeyCode.ENTER);
        asked.harness.answer();

        assertThat(asked.said()).contains("A senha não pôde ser lembrada neste computador.");
        asked.harness.step(Step.Drafting.class);
    }

    @Test
    void aRefusedRememberedPasswordIsExplainedAndAskedFor() {
        var passwords = new FakePasswords();
        passwords.kept = Optional.of(new Credentials("ana.souza", "velha"));
        var asked = new TicketStand(Texts.PORTUGUESE, passwords);
        asked.harness.toSignIn().answer().fillIn().answer().desk.failures.add(new TicketFailure.SignInRefused());
        asked.press(KeyCode.ENTER);
        asked.harness.answer();

        assertThat(asked.said()).contains("O Qualitor recusou a senha lembrada");
        assertThat(asked.focused()).isInstanceOf(PasswordField.class);
    }

    @Test
    void theMenuTellsWhoIsSignedInAndLetsSomebodyElseTakeOver() {
        var menu = Seen.nodes(stand.scene.getRoot())
                .filter(MenuButton.class::isInstance)
                .map(MenuButton.class::cast)
                .filter(button -> "Menu".equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        menu.show();
        assertThat(takeOver(menu).isDisable()).as("nobody is signed in").isTrue();
        menu.hide();
        stand.type("segredo").press(KeyCode.ENTER);
        stand.harness.answer();

        menu.show();

        assertThat(takeOver(menu).getText()).isEqualTo("Entrar com outro usuário (agora: integracao.token)…");
        takeOver(menu).fire();
        stand.harness.step(Step.SigningIn.class);
    }

    private static MenuItem takeOver(MenuButton menu) {
        return menu.getItems().stream()
                .filter(item -> item.getText().startsWith("Entrar com outro usuário"))
                .findFirst()
                .orElseThrow();
    }
}
