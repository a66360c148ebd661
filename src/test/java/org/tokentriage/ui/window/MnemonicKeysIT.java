package org.tokentriage.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.Await;
import org.tokentriage.testing.FxThread;
import org.tokentriage.testing.Keyboard;
import org.tokentriage.testing.WindowManager;
import org.tokentriage.ui.testing.Seen;
import org.tokentriage.ui.testing.Situations;
import org.tokentriage.ui.testing.Stand;

/** Alt and a letter, by real keys under a window manager: each means what is on the window now, whatever was there before. */
class MnemonicKeysIT {

    /** A letter that is dead is waited for; where many are, the keyboard itself is. */
    private static final int ENOUGH = 5;

    private static WindowManager manager;

    private Stand stand;
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
        stand = FxThread.call(() -> new Stand(Texts.PORTUGUESE, 1200, 900).open());
        bringToFront((Stage) stand.scene.getWindow());
        keyboard = new Keyboard(stand.scene);
    }

    @AfterEach
    void close() throws Exception {
        FxThread.run(() -> stand.scene.getWindow().hide());
    }

    @Test
    void everyPageAnswersToItsLettersTwiceAndInBothOrders() throws Exception {
        var names = List.copyOf(Situations.all().keySet());
        var dead = new ArrayList<String>();
        for (var order : List.of(names, names.reversed())) {
            for (var name : order) {
                dead.addAll(deadOn(name));
                assertThat(dead).as("letters that do nothing").hasSizeLessThan(ENOUGH);
            }
        }
        assertThat(dead).isEmpty();
    }

    private List<String> deadOn(String name) throws Exception {
        FxThread.run(() -> stand.show(Situations.all().get(name)));
        var dead = new ArrayList<String>();
        for (var labeled : FxThread.call(this::lettered)) {
            if (!answers(labeled)) {
                dead.add(name + ": " + labeled.getText());
            }
        }
        return dead;
    }

    private boolean answers(Labeled labeled) throws Exception {
        var taken = new SimpleObjectProperty<>(Optional.<Node>empty());
        FxThread.run(() -> watch(labeled, taken));
        keyboard.press(KeyCode.ALT, letter(labeled));
        try {
            Await.until(labeled.getText(), taken, Optional::isPresent, 2);
            return true;
        } catch (AssertionError nothing) {
            return false;
        }
    }

    /** A choice must be made; a button only says that it was pressed; a name must bring the focus to its field. */
    private void watch(Labeled labeled, SimpleObjectProperty<Optional<Node>> taken) {
        stand.view.requestFocus();
        switch (labeled) {
            case Label label ->
                label.getLabelFor().focusedProperty().subscribe(focused -> {
                    if (focused) {
                        taken.set(Optional.of(label));
                    }
                });
            case RadioButton choice -> {
                choice.setSelected(false);
                choice.selectedProperty().subscribe(selected -> {
                    if (selected) {
                        taken.set(Optional.of(choice));
                    }
                });
            }
            case ButtonBase button -> button.setOnAction(event -> taken.set(Optional.of(button)));
            default -> throw new AssertionError("no letter expected on " + labeled);
        }
    }

    /** Choices come last, since they may take others from the page. */
    private List<Labeled> lettered() {
        return Seen.nodes(stand.view)
                .filter(node -> node instanceof Label || node instanceof ButtonBase)
                .map(Labeled.class::cast)
                .filter(Labeled::isMnemonicParsing)
                .filter(labeled ->
                        labeled.getText() != null && labeled.getText().contains("_"))
                .filter(Predicate.not(Node::isDisabled))
                .filter(labeled -> !(labeled instanceof Label label) || label.getLabelFor() != null)
                .sorted(Comparator.comparing(RadioButton.class::isInstance))
                .toList();
    }

    private static KeyCode letter(Labeled labeled) {
        var text = labeled.getText();
        var at = text.indexOf('_') + 1;
        return KeyCode.getKeyCode(text.substring(at, at + 1).toUpperCase(Locale.ROOT));
    }

    /** Nothing folds away at this size. */
    private void bringToFront(Stage window) throws Exception {
        FxThread.run(() -> {
            window.setWidth(1200);
            window.setHeight(900);
            window.toFront();
            window.requestFocus();
        });
        Await.until("the window has its size", stand.view.widthProperty(), width -> width.doubleValue() > 1000);
        Await.until("the window has the focus", window.focusedProperty(), focused -> focused);
    }
}
