package org.tokentriage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ticket.Credentials;
import org.tokentriage.wizard.Step;

@FxTest
class SignInPageTest {

    private final TicketStand stand = new TicketStand();

    @BeforeEach
    void asks() {
        stand.rehearsal.toSignIn();
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

        assertThat(stand.rehearsal.signedIn).containsExactly(new Credentials("integracao.token", "segredo"));
        stand.rehearsal.step(Step.Drafting.class);
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
}
