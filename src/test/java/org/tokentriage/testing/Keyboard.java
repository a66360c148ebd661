package org.tokentriage.testing;

import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;

/**
 * The hands of an agent who uses no mouse. Keys go through the window system; text goes as typed characters to whatever has the focus,
 * because a robot's keys cannot write accents on every keyboard layout.
 */
public final class Keyboard {

    private final Scene scene;
    private final Robot robot;
    private int presses;

    public Keyboard(Scene scene) throws Exception {
        this.scene = scene;
        this.robot = FxThread.call(Robot::new);
    }

    /** Presses the keys together, such as ALT and a letter. */
    public void press(KeyCode... chord) throws Exception {
        presses++;
        FxThread.run(() -> {
            var keys = List.of(chord);
            keys.forEach(robot::keyPress);
            keys.reversed().forEach(robot::keyRelease);
        });
    }

    /** How often keys were pressed; a chord counts once, and typed text does not. */
    public int presses() {
        return presses;
    }

    /** Presses the keys and waits until something else has the focus. */
    public Node pressUntilFocusMoves(KeyCode... chord) throws Exception {
        var before = FxThread.call(scene::getFocusOwner);
        press(chord);
        return Await.until(
                "the focus leaves " + before, scene.focusOwnerProperty(), now -> now != null && !now.equals(before));
    }

    /** Types letters and digits key by key, as hands do. */
    public void typeKeys(String text) throws Exception {
        for (var character : text.toUpperCase(Locale.ROOT).toCharArray()) {
            press(KeyCode.getKeyCode(String.valueOf(character)));
        }
    }

    public void type(String text) throws Exception {
        FxThread.run(() -> text.codePoints().forEach(this::typeCharacter));
    }

    private void typeCharacter(int codePoint) {
        var character = Character.toString(codePoint);
        Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }
}
