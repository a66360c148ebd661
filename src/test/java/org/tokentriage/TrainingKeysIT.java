package org.tokentriage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.i18n.Texts;
import org.tokentriage.practice.Caller;
import org.tokentriage.system.DataFolder;
import org.tokentriage.testing.FxThread;
import org.tokentriage.testing.Keyboard;
import org.tokentriage.testing.WindowManager;
import org.tokentriage.ui.testing.Seen;
import org.tokentriage.ui.testing.TicketStand;

/** An exercise from the list to its result, in the real window of the training under a window manager, without a mouse. */
class TrainingKeysIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static WindowManager manager;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startWindowManager() throws Exception {
        manager = WindowManager.start();
    }

    @AfterAll
    static void stopWindowManager() throws Exception {
        manager.close();
    }

    @Test
    void theFirstExerciseIsDoneFromTheListToTheResultByKeysAlone() throws Exception {
        Locale.setDefault(Texts.PORTUGUESE);
        System.setProperty(DataFolder.PROPERTY, folder.toString());
        var app = new TrainingApp();
        var stage = FxThread.call(Stage::new);
        try {
            FxThread.run(() -> app.start(stage));
            front("Exercícios do procedimento").press(KeyCode.ENTER);
            doTheExercise(stage);

            var result = front("Token em branco");
            assertThat(saidInFront()).contains("Tudo certo.").doesNotContain("Faltou", "Erro");
            result.press(KeyCode.ENTER);
            until("the next exercise", () -> said(stage.getScene()).contains("Exercício 2 de 11"));
            assertThat(FxThread.call(stage::getTitle)).startsWith("TREINAMENTO");
        } finally {
            FxThread.run(() -> {
                app.stop();
                List.copyOf(Window.getWindows()).forEach(Window::hide);
            });
        }
    }

    private static void doTheExercise(Stage stage) throws Exception {
        until("the list is gone", () -> Window.getWindows().size() == 1 && stage.isFocused());
        until("the verdict", () -> hasFocus(stage, "_Preencher chamado"));
        var keyboard = keyboard(stage);
        keyboard.press(KeyCode.ENTER);
        fillIn(stage, keyboard);
        keyboard.press(KeyCode.ENTER);
        until("both numbers", () -> said(stage.getScene()).contains("700124"));
        goTo(stage, keyboard, "Copiar _fala");
        keyboard.press(KeyCode.SPACE);
        goTo(stage, keyboard, "_Novo atendimento");
        keyboard.press(KeyCode.ENTER);
    }

    private static void fillIn(Stage stage, Keyboard keyboard) throws Exception {
        var caller = Caller.BAKERY;
        fillIn(stage, keyboard, "_CNPJ", caller.cnpj());
        until(
                "the customer is known",
                () -> labelled(stage.getScene(), "Razão _social") instanceof TextInputControl name
                        && name.getText().equals(caller.company()));
        fillIn(stage, keyboard, "_Nome", caller.name());
        fillIn(stage, keyboard, "Telefone _1", caller.phone1());
        fillIn(stage, keyboard, "Telefone _2", caller.phone2());
        fillIn(stage, keyboard, "_E-mail", caller.email());
    }

    private static void fillIn(Stage stage, Keyboard keyboard, String label, String text) throws Exception {
        until(label, () -> labelled(stage.getScene(), label) != null);
        var field = FxThread.call(() -> labelled(stage.getScene(), label));
        while (!FxThread.call(() -> isIn(field, stage.getScene().getFocusOwner()))) {
            keyboard.pressUntilFocusMoves(KeyCode.TAB);
        }
        FxThread.run(() -> selectAll(stage.getScene().getFocusOwner()));
        keyboard.type(text);
    }

    private static void goTo(Stage stage, Keyboard keyboard, String button) throws Exception {
        while (!FxThread.call(() -> hasFocus(stage, button))) {
            keyboard.pressUntilFocusMoves(KeyCode.TAB);
        }
    }

    private static boolean hasFocus(Stage stage, String button) {
        return stage.getScene().getFocusOwner() instanceof Labeled focused
                && button.equals(focused.getText())
                && !focused.isDisabled();
    }

    private static Node labelled(Scene scene, String text) {
        return Seen.nodes(scene.getRoot())
                .filter(node -> node instanceof Label label && text.equals(label.getText()))
                .map(node -> ((Label) node).getLabelFor())
                .findFirst()
                .orElse(null);
    }

    private static boolean isIn(Node field, Node focused) {
        return field.equals(focused) || (focused != null && field.equals(focused.getParent()));
    }

    private static void selectAll(Node focused) {
        switch (focused) {
            case TextInputControl input -> input.selectAll();
            case ComboBox<?> box -> box.getEditor().selectAll();
            default -> throw new AssertionError("not a field to type in: " + focused);
        }
    }

    /** Waits for a window in front of all, and {@return the keyboard there} */
    private static Keyboard front(String title) throws Exception {
        until(title, () -> last() instanceof Stage stage && title.equals(stage.getTitle()) && stage.isFocused());
        return keyboard((Stage) FxThread.call(TrainingKeysIT::last));
    }

    private static Keyboard keyboard(Stage stage) throws Exception {
        return new Keyboard(FxThread.call(stage::getScene));
    }

    private static Window last() {
        return Window.getWindows().isEmpty() ? null : Window.getWindows().getLast();
    }

    private static String saidInFront() throws Exception {
        return FxThread.call(() -> said(last().getScene()));
    }

    private static String said(Scene scene) {
        return TicketStand.said(scene.getRoot());
    }

    /** Looks once in each frame that is drawn. */
    private static void until(String what, FxThread.Work<Boolean> condition) throws Exception {
        var late = Instant.now().plus(PATIENCE);
        while (!FxThread.call(condition)) {
            assertThat(Instant.now()).as(what).isBefore(late);
            frame();
        }
    }

    private static void frame() throws Exception {
        var drawn = new CompletableFuture<Boolean>();
        FxThread.run(() -> {
            var scene = last() == null ? null : last().getScene();
            if (scene == null) {
                Platform.runLater(() -> drawn.complete(true));
                return;
            }
            Runnable told = new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    drawn.complete(true);
                }
            };
            scene.addPostLayoutPulseListener(told);
            Platform.requestNextPulse();
        });
        try {
            drawn.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException hidden) {
            // A window that is closed meanwhile draws no further frame.
        }
    }
}
