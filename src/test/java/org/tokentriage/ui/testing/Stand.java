package org.tokentriage.ui.testing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.tokentriage.i18n.Texts;
import org.tokentriage.preferences.ChosenPreferences;
import org.tokentriage.preferences.Preferences;
import org.tokentriage.preferences.PreferencesFile;
import org.tokentriage.testing.FakeReader;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.ui.theme.SystemLooks;
import org.tokentriage.ui.theme.Theme;
import org.tokentriage.ui.window.Showing;
import org.tokentriage.ui.window.WizardView;
import org.tokentriage.wizard.Wizard;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.WizardHarness;

/** A wizard in a window, whose threads do one thing at a time and only when told to. */
public final class Stand {

    private final WizardHarness harness;
    public final FakeReader reader;
    public final FakeDesktop desktop = new FakeDesktop();
    public final Wizard wizard;
    public final Shell shell;
    public final Theme theme = new Theme(SystemLooks.LIGHT);
    public final WizardView view;
    public final Scene scene;

    public Stand() {
        this(Texts.PORTUGUESE);
    }

    public Stand(Locale language) {
        this(language, 960, 680);
    }

    /**
     * @param width of the content, in pixels
     */
    public Stand(Locale language, double width, double height) {
        this(language, width, height, WizardHarness.stepByStep());
    }

    /** Those of whoever never chose, remembered by nobody. */
    public static ChosenPreferences usual() {
        return new ChosenPreferences(new PreferencesFile.Kept(Preferences.USUAL, false), chosen -> {});
    }

    /** A window on a customer's computer. */
    public static Stand atACustomers(Locale language, double width, double height) {
        return new Stand(language, width, height, WizardHarness.stepByStepAtACustomers());
    }

    private Stand(Locale language, double width, double height, WizardHarness harness) {
        this.harness = harness;
        this.reader = harness.reader;
        reader.survey = Screens.survey(Screens.SLOT);
        reader.snapshot = Screens.blank();
        this.wizard = harness.wizard;
        this.shell = new Shell(wizard, Texts.in(language), Example.CLOCK, desktop);
        this.view = new WizardView(shell, theme, usual(), Optional.empty());
        this.scene = new Scene(view, width, height);
        theme.dress(scene);
    }

    /** Opens the window. */
    public Stand open() {
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return this;
    }

    /** Shows what the wizard need not have come to, laid out to the last. */
    public void show(Situation situation) {
        Showing.show(view, situation);
        layOut();
    }

    /** Lets sizes that depend on one another find their rest, as three frames on the screen would. */
    public void layOut() {
        for (var frame = 0; frame < 3; frame++) {
            view.applyCss();
            view.layout();
        }
    }

    /** Presses a key where the focus is. */
    public void press(KeyCode key) {
        press(scene, key);
    }

    public static void press(Scene scene, KeyCode key) {
        var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target, new KeyEvent(type, "", "", key, false, false, false, false));
        }
    }

    /** The button of the window that is called so, mnemonic included. */
    public Button button(String text) {
        return Seen.nodes(view)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()) || text.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    /** All words on the window, in its order. */
    public List<String> words() {
        return Seen.texts(view).map(Text::getText).toList();
    }

    /** Lets everything run to its end. */
    public void settle() {
        harness.settle();
        layOut();
    }
}
