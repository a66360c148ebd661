package org.tokentriage.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tokentriage.testing.Await;
import org.tokentriage.testing.FxThread;
import org.tokentriage.testing.Keyboard;
import org.tokentriage.testing.WindowManager;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ui.testing.TicketStand;
import org.tokentriage.wizard.step.Step;

/** What is typed right after Alt and a letter lands in the first field of the page that opened, by real keys under a window manager. */
class ArrivalKeysIT {

    private static final String CNPJ = "11222333000181";

    private static WindowManager manager;

    private TicketStand stand;
    private Keyboard keyboard;

    @BeforeAll
    static void startWindowManager() throws Exception {
        manager = WindowManager.start();
    }

    @AfterAll
    static void stopWindowManager() throws Exception {
        manager.close();
    }

    @BeforeEach
    void open() throws Exception {
        stand = FxThread.call(() -> {
            var opened = new TicketStand();
            opened.harness.wizard.start();
            return opened;
        });
        var window = (Stage) stand.scene.getWindow();
        FxThread.run(() -> {
            window.toFront();
            window.requestFocus();
        });
        Await.until("the window has the focus", window.focusedProperty(), focused -> focused);
        keyboard = new Keyboard(stand.scene);
    }

    @AfterEach
    void close() throws Exception {
        FxThread.run(() -> stand.scene.getWindow().hide());
    }

    @Test
    void thePasswordAndThenTheCnpjAreTypedWithoutTheTabKey() throws Exception {
        keyboard.press(KeyCode.ALT, KeyCode.P);
        Await.until("signing in", stand.harness.wizard.stepProperty(), Step.SigningIn.class::isInstance);
        keyboard.typeKeys("segredo");
        awaitText(FxThread.call(this::password), "segredo");

        keyboard.press(KeyCode.ALT, KeyCode.E);
        Await.until("the password is checked", stand.harness.wizard.busyProperty(), busy -> busy);
        FxThread.run(() -> stand.harness.answer());
        Await.until("the form", stand.harness.wizard.stepProperty(), Step.Drafting.class::isInstance);
        keyboard.typeKeys(CNPJ);

        var cnpj = FxThread.call(() -> stand.harness.form().text(TicketField.CNPJ));
        Await.until(
                "the CNPJ is typed", cnpj, text -> text.replaceAll("\\D", "").equals(CNPJ));
        assertThat(stand.harness.form().text(TicketField.CONTACT).get()).isEmpty();
    }

    private StringProperty password() {
        return stand.harness.step(Step.SigningIn.class).form().login().password();
    }

    private static void awaitText(StringProperty property, String text) throws Exception {
        Await.until("“" + text + "” is typed", property, text::equals);
    }
}
