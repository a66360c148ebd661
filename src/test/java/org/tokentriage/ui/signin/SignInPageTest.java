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
import org.tokentriage.wizard.FakePasswords;
import org.tokentriage.wizard.Step;

@FxTest
class SignInPageTest {

    private final TicketStand stand = new TicketStand();

    @BeforeEach
    void asks() {
        stand.rehearsal.toSignIn();
    }

    @Test
    void whoHasSeenThatTheDeskLetsThemInGoesInWithTheSameKey() {
        stand.type("segredo");
        stand.click("Testar conexão");
        stand.rehearsal.answer();
        assertThat(stand.said()).contains("Usuário e senha aceitos.");
        Seen.nodes(stand.scene.getRoot())
                .filter(node ->
                        node instanceof Button button && button.getText().equals("Testar c_onexão"))
                .forEach(Node::requestFocus);

        stand.press(KeyCode.ENTER);
        stand.rehearsal.answer();

        stand.rehearsal.step(Step.Drafting.class);
        assertThat(stand.rehearsal.desk.checks).isEqualTo(1);
    }

    @Test
    void whatWouldStopTheAgentLaterIsSaidWhileTheTokenIsRead() {
        var passwords = new FakePasswords();
        passwords.kept = Optional.of(new Credentials("ana.souza", "velha"));
        var other = new TicketStand(Texts.PORTUGUESE, passwords);
        other.rehearsal.desk.failures.add(new TicketFailure.SignInRefused());

        other.rehearsal.wizard.start();
        other.rehearsal.answer();

        assertThat(other.said()).contains("Antes de abrir chamados: ", "Ver o que fazer");
        other.rehearsal.wizard.next();
        other.rehearsal.answer();
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
        stand.rehearsal.answer();

        assertThat(stand.rehearsal.signedIn).containsExactly(new Credentials("integracao.token", "segredo"));
        stand.rehearsal.step(Step.Drafting.class);
    }

    @Test
    void aWrongPasswordIsSaidHereWithTheServersNameAndTypedAnewInItsPlace() {
        stand.rehearsal.desk.failures.add(new TicketFailure.SignInRefused());

        stand.type("errada").press(KeyCode.ENTER);
        stand.rehearsal.answer();

        assertThat(stand.said()).contains("O Qualitor em chamados.exemplo.com.br respondeu, mas não aceitou");
        assertThat(stand.focused().getAccessibleHelp()).isEqualTo("Usuário ou senha recusados.");
        assertThat(stand.focused()).isInstanceOf(PasswordField.class);
        stand.type("segredo").press(KeyCode.ENTER);
        stand.rehearsal.answer();
        stand.rehearsal.step(Step.Drafting.class);
        assertThat(stand.rehearsal.signedIn).endsWith(new Credentials("integracao.token", "segredo"));
    }

    @Test
    void aDeskThatCannotBeReachedIsSaidAndTheAgentMayGoOn() {
        stand.rehearsal.desk.failures.add(new TicketFailure.Unreachable("chamados.exemplo.com.br"));

        stand.type("segredo").press(KeyCode.ENTER);
        stand.rehearsal.answer();
        assertThat(stand.said()).contains("O Qualitor não responde");
        assertThat(stand.focused()).isInstanceOf(ProblemPane.class);

        stand.click("Seguir sem conferir a senha");
        stand.rehearsal.step(Step.Drafting.class);
    }

    @Test
    void aDeskThatCannotBeReachedLeavesThePasswordUnmarked() {
        var password = stand.focused();
        stand.rehearsal.desk.failures.add(new TicketFailure.Unreachable("chamados.exemplo.com.br"));

        stand.type("segredo").press(KeyCode.ENTER);
        stand.rehearsal.answer();

        assertThat(password.getAccessibleHelp()).isEmpty();
        assertThat(stand.press(KeyCode.TAB).focused())
                .isInstanceOfSatisfying(
                        Button.class,
                        button -> assertThat(button.getText())
                                .isEqualTo(stand.shell.say("frame.problem.signInUnchecked")));
    }

    @Test
    void nothingIsTypedIntoAPasswordThatIsBeingChecked() {
        stand.rehearsal.desk.failures.add(new TicketFailure.SignInRefused());
        stand.type("errada").press(KeyCode.ENTER);

        stand.type("segredo");
        stand.rehearsal.answer();
        assertThat(((TextField) stand.focused()).getText()).isEqualTo("errada");

        stand.type("segredo").press(KeyCode.ENTER);
        assertThat(stand.rehearsal.signedIn).endsWith(new Credentials("integracao.token", "segredo"));
    }

    @Test
    void anEmptyPasswordExplainsItself() {
        stand.press(KeyCode.ENTER);

        assertThat(stand.said()).contains("Falta preencher.");
        assertThat(stand.focused()).isInstanceOf(PasswordField.class);
        assertThat(stand.focused().getAccessibleHelp()).isEqualTo("Falta preencher.");
        assertThat(stand.rehearsal.signedIn).isEmpty();

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
        assertThat(stand.rehearsal.signedIn.element().password()).isEqualTo("segredo");
    }

    @Test
    void theConnectionCanBeTriedAndTheResultIsSaid() {
        stand.rehearsal.desk.duringCheck = () -> stand.clock.advance(Duration.ofMillis(180));
        stand.type("segredo");

        stand.click("Testar conexão");
        assertThat(stand.said()).contains("Testando…");
        stand.rehearsal.answer();

        assertThat(stand.said()).contains("Respondeu em 180 ms.");
        stand.type("x");
        assertThat(stand.said()).doesNotContain("Respondeu");
    }

    @Test
    void anEmptyPasswordIsAskedForBeforeTheConnectionIsTried() {
        stand.click("Testar conexão");

        assertThat(stand.said()).contains("Falta preencher.").doesNotContain("Testando");
        assertThat(stand.focused()).isInstanceOf(PasswordField.class);
        assertThat(stand.rehearsal.signedIn).isEmpty();
    }

    @Test
    void aFailedTestSaysWhatToDoAndLeadsToTheNetworksLoginAndBack() {
        stand.type("segredo");
        stand.rehearsal.desk.failures.add(new TicketFailure.ProxyRefused("proxy:8080", TicketFailure.ProxyWish.LOGIN));
        stand.click("Testar conexão");
        stand.rehearsal.answer();
        assertThat(stand.said()).contains("A rede pede usuário e senha. Entre na rede");

        stand.click("Entrar na rede…");
        assertThat(stand.said())
                .contains("Entre na rede para chegar ao Qualitor.")
                .contains("proxy:8080");
        stand.type("rede").press(KeyCode.TAB).type("passe").press(KeyCode.ENTER);

        assertThat(stand.rehearsal.proxyLogins).containsExactly(new Credentials("rede", "passe"));
        stand.press(KeyCode.ENTER);
        assertThat(stand.rehearsal.signedIn).endsWith(new Credentials("integracao.token", "segredo"));
    }

    @Test
    void whatWasTypedStaysWhenTheLanguageChanges() {
        stand.type("segredo");

        stand.view.speak(Locale.ENGLISH);
        stand.click("Sign in to Qualitor");

        assertThat(stand.rehearsal.signedIn).containsExactly(new Credentials("integracao.token", "segredo"));
    }

    @Test
    void nothingIsRememberedWhereThatIsNotAllowed() {
        assertThat(stand.said()).doesNotContain("Lembrar");
    }

    @Test
    void thePasswordIsRememberedWhenTheAgentMarksItAndForgottenWhenTheMarkGoes() {
        var passwords = new FakePasswords();
        var asked = new TicketStand(Texts.PORTUGUESE, passwords);
        asked.rehearsal.toSignIn().answer();
        asked.type("segredo").press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.SPACE);
        assertThat(asked.rehearsal.step(Step.SigningIn.class).form().remember().get())
                .isTrue();
        asked.press(KeyCode.ENTER);
        asked.rehearsal.answer();
        assertThat(passwords.kept).contains(new Credentials("integracao.token", "segredo"));

        asked.rehearsal.wizard.signIn().changeUser();
        asked.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.SPACE);
        asked.rehearsal.answer();

        assertThat(passwords.kept).isEmpty();
    }

    @Test
    void whatCouldNotBeRememberedIsOneQuietSentence() {
        var passwords = new FakePasswords();
        var asked = new TicketStand(Texts.PORTUGUESE, passwords);
        asked.rehearsal.toSignIn().answer();
        asked.rehearsal.step(Step.SigningIn.class).form().remember().set(true);
        passwords.works = false;

        asked.type("segredo").press(KeyCode.ENTER);
        asked.rehearsal.answer();

        assertThat(asked.said()).contains("A senha não pôde ser lembrada neste computador.");
        asked.rehearsal.step(Step.Drafting.class);
    }

    @Test
    void aRefusedRememberedPasswordIsExplainedAndAskedFor() {
        var passwords = new FakePasswords();
        passwords.kept = Optional.of(new Credentials("ana.souza", "velha"));
        var asked = new TicketStand(Texts.PORTUGUESE, passwords);
        asked.rehearsal.toSignIn().answer().fillIn().answer().desk.failures.add(new TicketFailure.SignInRefused());
        asked.press(KeyCode.ENTER);
        asked.rehearsal.answer();

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
        stand.rehearsal.answer();

        menu.show();

        assertThat(takeOver(menu).getText()).isEqualTo("Entrar com outro usuário (agora: integracao.token)…");
        takeOver(menu).fire();
        stand.rehearsal.step(Step.SigningIn.class);
    }

    private static MenuItem takeOver(MenuButton menu) {
        return menu.getItems().stream()
                .filter(item -> item.getText().startsWith("Entrar com outro usuário"))
                .findFirst()
                .orElseThrow();
    }
}
