package org.tokentriage.e2e;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.tokentriage.Composition;
import org.tokentriage.WizardWindow;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.i18n.Texts;
import org.tokentriage.system.DataFolder;
import org.tokentriage.testing.Await;
import org.tokentriage.testing.FxThread;
import org.tokentriage.testing.Keyboard;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.testing.Stand;
import org.tokentriage.ui.theme.SystemLooks;
import org.tokentriage.ui.theme.Theme;
import org.tokentriage.wizard.Wizard;
import org.tokentriage.wizard.form.CustomerLookup;
import org.tokentriage.wizard.form.TicketForm;
import org.tokentriage.wizard.step.Related;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.words.Problem;

/** An agent who walks through the wizard in its window, by keyboard alone. */
final class Visit implements AutoCloseable {

    private final Texts texts = Texts.in(Texts.PORTUGUESE);
    private final Stage stage;
    private final Wizard wizard;
    private final Keyboard keyboard;
    private final Notebook desktop;

    private Visit(Stage stage, Wizard wizard, Keyboard keyboard, Notebook desktop) {
        this.desktop = desktop;
        this.stage = stage;
        this.wizard = wizard;
        this.keyboard = keyboard;
    }

    /** Opens the window on a module's tokens and a site's Qualitor; nothing is read before {@link #start}. */
    static Visit open(Path module, Path profile) throws Exception {
        return open(module, Optional.of(profile), profile.resolveSibling("data"));
    }

    /** The same, with somebody who looks at each step as it begins, before the window shows it. */
    static Visit open(Path module, Path profile, Consumer<Step> onlooker) throws Exception {
        return open(module, Optional.of(profile), profile.resolveSibling("data"), onlooker);
    }

    /** Opens the window as a person does who has just got the program: no profile, and nothing kept. */
    static Visit openFirst(Path module, Path data) throws Exception {
        return open(module, Optional.empty(), data);
    }

    private static Visit open(Path module, Optional<Path> profile, Path data) throws Exception {
        return open(module, profile, data, step -> {});
    }

    private static Visit open(Path module, Optional<Path> profile, Path data, Consumer<Step> onlooker)
            throws Exception {
        Locale.setDefault(Texts.PORTUGUESE);
        System.setProperty(DataFolder.PROPERTY, data.toString());
        var desktop = new Notebook();
        var stage = FxThread.call(Stage::new);
        var cards = Composition.cardReaders();
        var wizard = FxThread.call(() -> Composition.wizard(cards, Optional.of(module), profile));
        FxThread.run(() -> {
            wizard.stepProperty().subscribe(onlooker);
            var shell = new Shell(wizard, Texts.in(Texts.PORTUGUESE), Clock.system(ZoneId.systemDefault()), desktop);
            WizardWindow.open(stage, shell, new Theme(SystemLooks.LIGHT), Stand.usual(), Optional.empty());
            stage.toFront();
            stage.requestFocus();
        });
        Await.until("the window has the focus", stage.focusedProperty(), focused -> focused);
        return new Visit(stage, wizard, new Keyboard(stage.getScene()), desktop);
    }

    /** Has somebody look at each step as it appears, on the JavaFX thread. */
    void watch(Consumer<Step> onlooker) throws Exception {
        FxThread.run(() -> wizard.stepProperty().subscribe(onlooker));
    }

    void start() throws Exception {
        FxThread.run(wizard::start);
    }

    /** Goes down the list of tokens to the one with the label and has it read. */
    void chooseToken(String label) throws Exception {
        var choosing = await(Step.Choosing.class, step -> true);
        while (!isChosen(choosing, label)) {
            var before = choosing;
            keyboard.press(KeyCode.DOWN);
            choosing = await(Step.Choosing.class, step -> !step.equals(before));
        }
        proceed();
    }

    Step.Findings findings() throws Exception {
        return await(Step.Findings.class, step -> true);
    }

    void awaitVerdict(Verdict verdict) throws Exception {
        await(Step.Findings.class, step -> step.diagnosis().verdict() == verdict);
    }

    Problem problem() throws Exception {
        return Await.until("a problem", wizard.problemProperty(), Optional::isPresent)
                .orElseThrow();
    }

    /** Types the password; the site's profile proposes the user. */
    void signIn(String password) throws Exception {
        await(Step.SigningIn.class, step -> true);
        keyboard.type(password);
        proceed();
        await(Step.Drafting.class, step -> true);
    }

    /** Goes to the field with the Tab key and replaces its text. */
    void fillIn(TicketField field, String text) throws Exception {
        var label = texts.say("field." + field);
        var control = FxThread.call(() -> labelled(label));
        while (!FxThread.call(() -> hasFocus(control))) {
            keyboard.pressUntilFocusMoves(KeyCode.TAB);
        }
        FxThread.run(() -> selectAll(scene().getFocusOwner()));
        keyboard.type(text);
        Await.until(field + " holds the text", form().text(field), now -> holds(field, now, text));
    }

    /** A company's number is printed as soon as it is whole. */
    private static boolean holds(TicketField field, String now, String typed) {
        return now.equals(typed)
                || (field == TicketField.CNPJ && now.replaceAll("\\W", "").equals(typed));
    }

    /** Waits until Qualitor has told who the company is. */
    void awaitCustomer() throws Exception {
        Await.until("the customer is found", form().lookup(), CustomerLookup.Found.class::isInstance);
    }

    TicketForm form() throws Exception {
        return await(Step.Drafting.class, step -> true).form();
    }

    /** Presses Enter, which is the primary button. */
    void proceed() throws Exception {
        keyboard.press(KeyCode.ENTER);
    }

    /** Waits for the fields that are to be copied. */
    Step.Copying copying() throws Exception {
        return await(Step.Copying.class, step -> true);
    }

    /** Copies the next field, wherever the focus is, and {@return what lies in the clipboard then} */
    String copyNext(Step.Copying copying) throws Exception {
        var next = Optional.of(copying.form().next());
        keyboard.press(KeyCode.CONTROL, KeyCode.SPACE);
        Await.until(next + " is copied", copying.form().last(), next::equals);
        return FxThread.call(() -> desktop.copied.getLast());
    }

    Keyboard keyboard() {
        return keyboard;
    }

    /** Waits for both numbers. */
    Step.Done receipt() throws Exception {
        return await(Step.Done.class, step -> step.related() instanceof Related.Found);
    }

    Scene scene() {
        return stage.getScene();
    }

    Wizard wizard() {
        return wizard;
    }

    @Override
    public void close() {
        Platform.runLater(() -> {
            wizard.close();
            stage.close();
        });
    }

    private <T extends Step> T await(Class<T> kind, Predicate<T> condition) throws InterruptedException {
        var step = Await.until(
                kind.getSimpleName(),
                wizard.stepProperty(),
                now -> kind.isInstance(now) && condition.test(kind.cast(now)));
        return kind.cast(step);
    }

    private Node labelled(String text) {
        return scene().getRoot().lookupAll(".label").stream()
                .filter(node -> node instanceof Label label && label.getText().equals(text))
                .map(node -> ((Label) node).getLabelFor())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field is labelled " + text));
    }

    private boolean hasFocus(Node control) {
        var owner = scene().getFocusOwner();
        return control.equals(owner) || (owner != null && control.equals(owner.getParent()));
    }

    private static void selectAll(Node focused) {
        switch (focused) {
            case TextInputControl input -> input.selectAll();
            case ComboBox<?> box -> box.getEditor().selectAll();
            default -> throw new AssertionError("not a field to type in: " + focused);
        }
    }

    private static boolean isChosen(Step.Choosing choosing, String label) {
        return choosing.chosen()
                .token()
                .filter(token -> token.label().equals(label))
                .isPresent();
    }
}
