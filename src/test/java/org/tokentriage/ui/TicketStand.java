package org.tokentriage.ui;

import java.time.Clock;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.tokentriage.i18n.Texts;
import org.tokentriage.wizard.Example;
import org.tokentriage.wizard.ExampleTicket;
import org.tokentriage.wizard.Rehearsal;

/** The steps from signing in to the receipt in a window, and an agent who only has a keyboard. */
final class TicketStand {

    final Rehearsal rehearsal;
    final FakeDesktop desktop = new FakeDesktop();
    final Theme theme = new Theme(false);
    final Scene scene;

    TicketStand(Locale language) {
        this(language, ExampleTicket.CLOCK);
    }

    TicketStand(Locale language, Clock clock) {
        rehearsal = new Rehearsal(Example.PROFILE, clock);
        var view = new WizardView(new Shell(rehearsal.wizard, Texts.in(language), clock, desktop), theme);
        scene = new Scene(view, 960, 680);
        theme.dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    TicketStand() {
        this(Texts.PORTUGUESE);
    }

    TicketStand size(double width, double height) {
        scene.getWindow().setWidth(width);
        scene.getWindow().setHeight(height);
        return this;
    }

    TicketStand font(int pixels) {
        scene.getRoot().setStyle("-fx-font-size: " + pixels + "px;");
        return this;
    }

    /** Types each character into whatever has the focus. */
    void type(String text) {
        text.codePoints()
                .forEach(character -> fire(new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        Character.toString(character),
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false)));
    }

    void press(KeyCode key) {
        press(key, false);
    }

    void press(KeyCode key, boolean shift) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, shift, false, false, false));
    }

    Node focused() {
        return scene.getFocusOwner();
    }

    private void fire(KeyEvent event) {
        Event.fireEvent(scene.getFocusOwner(), event);
    }
}
