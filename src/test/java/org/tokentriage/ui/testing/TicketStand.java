package org.tokentriage.ui.testing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.desk.PasswordStore;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.theme.SystemLooks;
import org.tokentriage.ui.theme.Theme;
import org.tokentriage.ui.window.WizardView;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.WizardHarness;

/** The steps from signing in to the receipt in a window, and an agent who only has a keyboard. */
public final class TicketStand {

    public final MovableClock clock;
    public final WizardHarness harness;
    public final FakeDesktop desktop = new FakeDesktop();
    public final Theme theme = new Theme(SystemLooks.LIGHT);
    public final Shell shell;
    public final WizardView view;
    public final Scene scene;

    public TicketStand(Locale language) {
        this(language, Example.PROFILE, new MovableClock());
    }

    /** On a computer that may remember passwords. */
    public TicketStand(Locale language, PasswordStore passwords) {
        this(language, passwords, new MovableClock());
    }

    private TicketStand(Locale language, PasswordStore passwords, MovableClock clock) {
        this(language, clock, WizardHarness.remembering(passwords, clock));
    }

    private TicketStand(Locale language, SiteProfile profile, MovableClock clock) {
        this(language, clock, new WizardHarness(profile, clock));
    }

    /** @param harness whose wizard follows the same clock */
    public TicketStand(Locale language, MovableClock clock, WizardHarness harness) {
        this.clock = clock;
        this.harness = harness;
        shell = new Shell(harness.wizard, Texts.in(language), clock, desktop);
        view = new WizardView(shell, theme, Stand.usual(), Optional.empty());
        scene = new Scene(view, 960, 680);
        theme.dress(scene);
        view.setStyle("-fx-font-family: Inter");
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    public TicketStand() {
        this(Texts.PORTUGUESE);
    }

    /** Types each character into whatever has the focus. */
    public TicketStand type(String text) {
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
        return this;
    }

    /** Presses and releases a key in whatever has the focus; the modifiers are keys, too. */
    public TicketStand press(KeyCode... chord) {
        var held = Arrays.asList(chord);
        var key = held.get(held.size() - 1);
        for (var type : Arrays.asList(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            fire(new KeyEvent(
                    type,
                    "",
                    "",
                    key,
                    held.contains(KeyCode.SHIFT),
                    held.contains(KeyCode.CONTROL),
                    held.contains(KeyCode.ALT),
                    false));
        }
        return this;
    }

    /** Fires the button or link with these words, which are without the mark of the mnemonic. */
    public void click(String words) {
        Seen.nodes(scene.getRoot())
                .filter(node -> node instanceof Button || node instanceof Hyperlink)
                .filter(node -> ((Labeled) node).getText().replace("_", "").equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no “" + words + "” on screen:\n" + said()))
                .fireEvent(new ActionEvent());
    }

    /** The control whose name stands above it. */
    public Control control(TicketField field) {
        return control(shell.say("field." + field));
    }

    /** The control above which this stands, without the mark of the mnemonic. */
    public Control control(String name) {
        return Seen.nodes(scene.getRoot())
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.getText().replace("_", "").equals(name.replace("_", "")))
                .filter(label -> label.getLabelFor() != null)
                .map(label -> (Control) label.getLabelFor())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field “" + name + "” on screen:\n" + said()));
    }

    public Node focused() {
        return scene.getFocusOwner();
    }

    /** All words on screen, a line for each label or text. */
    public String said() {
        layOut();
        return said(scene.getRoot());
    }

    public static String said(Node node) {
        return Seen.nodes(node)
                .map(TicketStand::words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static String words(Node node) {
        if (node instanceof TextFlow flow) {
            return Seen.texts(flow).map(text -> text.getText()).collect(Collectors.joining());
        }
        return node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText().replace("_", "")
                : "";
    }

    /** A control takes keys once it is on screen. */
    private void fire(KeyEvent event) {
        layOut();
        Event.fireEvent(scene.getFocusOwner(), event);
    }
}
