package org.tokentriage.ui.window;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.tokentriage.i18n.Texts;
import org.tokentriage.preferences.Appearance;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ui.testing.Seen;
import org.tokentriage.ui.testing.TicketStand;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.ExampleTicket;
import org.tokentriage.wizard.testing.FakeDesk;

/** Hands without a plan. What they do follows from the seed alone. */
final class Monkey {

    private static final List<KeyCode> KEYS = List.of(
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.SPACE,
            KeyCode.ESCAPE,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_DOWN,
            KeyCode.DELETE,
            KeyCode.BACK_SPACE,
            KeyCode.F1,
            KeyCode.F5);

    private static final List<String> SCRAPS = List.of(
            "a",
            "segredo",
            "11222333000181",
            "11.222.333/0001-81",
            "Ana <ANA@Empresa.COM.BR>;",
            "(11) 98765-4321",
            "Conceição Araújo, açúcar",
            "مرحبا بالعالم",
            "\u202Eoãçapor",
            "😀👩‍👩‍👧 €",
            "e\u0301",
            "TT2.abc",
            "\n",
            "x".repeat(3000),
            "00HF-6N4K-BZ4J");

    private static final Map<TicketField, String> FILLED = Map.of(
            TicketField.CNPJ, "11.222.333/0001-81",
            TicketField.CUSTOMER, "Padaria Pão Dourado Ltda.",
            TicketField.CONTACT, "Conceição Araújo",
            TicketField.PHONE_1, "(11) 98765-4321",
            TicketField.PHONE_2, "(11) 3456-7890",
            TicketField.EMAIL, "financeiro@paodourado.example");

    private final TicketStand stand;
    private final Random luck;

    Monkey(TicketStand stand, long seed) {
        this.stand = stand;
        this.luck = new Random(seed);
    }

    /** Does one thing, and {@return what}. */
    String act() {
        var kind = luck.nextInt(100);
        if (kind < 30) {
            return press(oneOf(KEYS), luck.nextInt(8) == 0, false);
        }
        if (kind < 38) {
            return press(KeyCode.getKeyCode(letter()), false, true);
        }
        if (kind < 40) {
            return press(oneOf(List.of(KeyCode.V, KeyCode.C, KeyCode.H, KeyCode.A, KeyCode.Z)), true, false);
        }
        if (kind < 58) {
            return type(oneOf(SCRAPS));
        }
        if (kind < 80) {
            return click();
        }
        if (kind < 92) {
            return happen();
        }
        return look();
    }

    /** What was typed so far into the form on the window. */
    Map<TicketField, String> typed() {
        var typed = new EnumMap<TicketField, String>(TicketField.class);
        if (stand.harness.wizard.stepProperty().get() instanceof Step.Drafting drafting) {
            for (var field : List.of(TicketField.CNPJ, TicketField.CONTACT, TicketField.EMAIL, TicketField.PROBLEM)) {
                typed.put(field, drafting.form().text(field).get());
            }
        }
        return typed;
    }

    /** Something that takes no text from anybody. */
    private String look() {
        var before = typed();
        var done = switch (luck.nextInt(4)) {
            case 0 -> {
                var size = oneOf(List.of(640, 800, 960, 1400));
                stand.scene.getWindow().setWidth(size);
                stand.scene.getWindow().setHeight(size * 0.7);
                yield "resize to " + size;
            }
            case 1 -> {
                var look = oneOf(List.of(Appearance.values()));
                stand.theme.choose(look);
                yield "theme " + look;
            }
            case 2 -> {
                var letters = oneOf(List.of(13, 14, 20, 26));
                stand.theme.useTextSize(letters);
                yield "letters " + letters;
            }
            default -> {
                var language = oneOf(Texts.LANGUAGES);
                stand.view.speak(language);
                yield "language " + language;
            }
        };
        if (!typed().equals(before)) {
            throw new AssertionError(done + " lost text: " + before + " became " + typed());
        }
        return done;
    }

    /** Something beyond the window. */
    private String happen() {
        var desk = stand.harness.desk;
        return switch (luck.nextInt(9)) {
            case 0 -> {
                desk.failures.add(new TicketFailure.SignInRefused());
                yield "the next call is refused";
            }
            case 1 -> {
                desk.failures.add(new TicketFailure.OutcomeUnknown(ExampleTicket.KEY));
                desk.existing = Optional.of(FakeDesk.receipt("700123"));
                yield "the next call has no answer";
            }
            case 2 -> {
                stand.desktop.clipboard = Optional.of(oneOf(SCRAPS));
                yield "another clipboard";
            }
            case 3 -> {
                stand.harness.passTime();
                yield "time passes";
            }
            case 4, 5 -> fillIn();
            default -> {
                stand.harness.settle();
                yield "answers come";
            }
        };
    }

    /** What luck alone would never type. */
    private String fillIn() {
        switch (stand.harness.wizard.stepProperty().get()) {
            case Step.SigningIn signingIn -> {
                signingIn.form().login().user().set("ana.souza");
                signingIn.form().login().password().set("segredo");
            }
            case Step.Drafting drafting ->
                FILLED.forEach((field, text) -> drafting.form().text(field).set(text));
            default -> {}
        }
        return "fill in";
    }

    private String press(KeyCode key, boolean control, boolean alt) {
        var target = focused();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(focused(), new KeyEvent(type, "", "", key, luck.nextInt(6) == 0, control, alt, false));
        }
        return "press " + (control ? "Ctrl+" : "") + (alt ? "Alt+" : "") + key + " on " + target;
    }

    private String type(String text) {
        text.codePoints().limit(40).forEach(character -> {
            var typed = Character.toString(character);
            Event.fireEvent(
                    focused(),
                    new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
        });
        return "type " + text.codePointAt(0) + "…";
    }

    private String click() {
        var window = front();
        var nodes = new ArrayList<>(Seen.nodes(window.getScene().getRoot())
                .filter(node -> node instanceof Control || node.getOnMouseClicked() != null)
                .filter(node -> !node.isDisabled())
                .toList());
        if (nodes.isEmpty()) {
            return "click on nothing";
        }
        var node = oneOf(nodes);
        var name = node instanceof Button button ? button.getText() : node.toString();
        for (var type : List.of(
                MouseEvent.MOUSE_ENTERED,
                MouseEvent.MOUSE_PRESSED,
                MouseEvent.MOUSE_RELEASED,
                MouseEvent.MOUSE_CLICKED,
                MouseEvent.MOUSE_EXITED)) {
            if (node.getScene() != null) {
                Event.fireEvent(node, mouse(node, type));
            }
        }
        return "click " + name;
    }

    private static MouseEvent mouse(Node node, EventType<MouseEvent> type) {
        var middle = node.getLayoutBounds();
        var x = middle.getCenterX();
        var y = middle.getCenterY();
        var held = type == MouseEvent.MOUSE_PRESSED;
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                held,
                false,
                false,
                true,
                false,
                true,
                new PickResult(node, x, y));
    }

    /** The last window that opened takes the mouse; a menu takes it before the window below. */
    private static Window front() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    /** Keys go to the window below a menu, which passes them on; what has left the window keeps the focus until the next pulse. */
    private static Node focused() {
        var window = front();
        while (window instanceof PopupWindow popup) {
            window = popup.getOwnerWindow();
        }
        var scene = window.getScene();
        return Optional.ofNullable(scene.getFocusOwner())
                .filter(owner -> scene.equals(owner.getScene()))
                .orElse(scene.getRoot());
    }

    /** Closes every window but the first, as somebody would who has had enough of them. */
    void tidy() {
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> !window.equals(stand.scene.getWindow()))
                .filter(window -> window instanceof Stage || window instanceof PopupWindow)
                .forEach(Window::hide);
    }

    void layOut() {
        Stream.of(front().getScene(), stand.scene)
                .map(Scene::getRoot)
                .distinct()
                .forEach(root -> {
                    root.applyCss();
                    root.layout();
                });
    }

    private String letter() {
        return Character.toString('A' + luck.nextInt(26));
    }

    private <T> T oneOf(List<T> all) {
        return all.get(luck.nextInt(all.size()));
    }
}
