package org.tokentriage.ui.window;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * Alt and a letter, which belong to what is on the window now. The toolkit keeps a table of its own, and that is unsound: it still has the
 * letters of nodes that have left, it hands the character of the same keystroke to the next page, and on Windows it takes letters without
 * Alt once Alt was tapped. So that table is kept empty.
 */
final class Mnemonics {

    private final Window window;
    private boolean taken;

    private Mnemonics(Window window) {
        this.window = window;
    }

    /** {@return what ends it, for a view that leaves its window to another} */
    static Subscription in(Window window) {
        EventHandler<KeyEvent> filter = new Mnemonics(window)::see;
        window.addEventFilter(KeyEvent.ANY, filter);
        return () -> window.removeEventFilter(KeyEvent.ANY, filter);
    }

    private void see(KeyEvent event) {
        window.getScene().getMnemonics().clear();
        if (event.getEventType() != KeyEvent.KEY_TYPED) {
            taken = event.getEventType() == KeyEvent.KEY_PRESSED && isMnemonic(event) && take(event);
        }
        if (taken) {
            event.consume();
        }
    }

    /** With Control, Alt writes characters on many keyboards. */
    private static boolean isMnemonic(KeyEvent event) {
        var isCharacter = event.getCode().isLetterKey() || event.getCode().isDigitKey();
        return isCharacter && event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
    }

    private boolean take(KeyEvent event) {
        var found = at(window.getScene().getRoot(), event.getCode().getChar()).findFirst();
        found.ifPresent(Mnemonics::take);
        return found.isPresent();
    }

    /** What can be reached by the letter, in the order of the screen. */
    private static Stream<Labeled> at(Node node, String letter) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        if (node instanceof Labeled labeled) {
            return Stream.of(labeled).filter(it -> letterOf(it).equals(Optional.of(letter)));
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> at(child, letter))
                : Stream.empty();
    }

    private static Optional<String> letterOf(Labeled labeled) {
        return Optional.ofNullable(labeled.getText())
                .filter(text -> labeled.isMnemonicParsing())
                .map(text -> text.split("_", 2))
                .filter(parts -> parts.length == 2 && !parts[1].isEmpty())
                .map(parts -> parts[1].substring(0, 1).toUpperCase(Locale.ROOT));
    }

    /** A button that is pressed by its letter leaves the focus where it is, so that Enter still does what the primary button says. */
    private static void take(Labeled found) {
        switch (found) {
            case Label label
            when label.getLabelFor() != null -> label.getLabelFor().requestFocus();
            case MenuButton menu -> {
                menu.requestFocus();
                menu.show();
            }
            case Button button -> button.fire();
            case ButtonBase button -> {
                button.requestFocus();
                button.fire();
            }
            default -> {}
        }
    }
}
