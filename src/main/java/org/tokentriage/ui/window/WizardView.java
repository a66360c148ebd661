package org.tokentriage.ui.window;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.i18n.Message;
import org.tokentriage.preferences.ChosenPreferences;
import org.tokentriage.preferences.Preferences;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.ui.cases.EraseDialog;
import org.tokentriage.ui.cases.LatestDialog;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Mode;
import org.tokentriage.ui.page.ReportDialog;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.ui.page.TextDialog;
import org.tokentriage.ui.preferences.PreferencesDialog;
import org.tokentriage.ui.theme.Theme;
import org.tokentriage.wizard.Wizard;

/** The window's content. It only calls the wizard's methods and shows what the wizard's properties say. */
public final class WizardView extends StackPane implements WindowActions {

    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
    private static final double SHORT_HEIGHT = 640;
    private static final KeyCombination LATEST = new KeyCodeCombination(KeyCode.H, KeyCombination.CONTROL_DOWN);

    private static final Logger LOG = LoggerFactory.getLogger(WizardView.class);

    private final Theme theme;
    private final ChosenPreferences preferences;
    private final Optional<Message> warning;
    private final Optional<Mode> mode;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    private Shell shell;
    private Frame frame;
    private Subscription letters = Subscription.EMPTY;

    /**
     * A window over a wizard.
     *
     * @param warning what is wrong on this computer as long as the window is open
     */
    public WizardView(Shell shell, Theme theme, ChosenPreferences preferences, Optional<Message> warning) {
        this(shell, theme, preferences, warning, Optional.empty());
    }

    /** The same in a mode. */
    public WizardView(
            Shell shell, Theme theme, ChosenPreferences preferences, Optional<Message> warning, Optional<Mode> mode) {
        this.shell = shell;
        this.warning = warning;
        this.mode = mode;
        this.theme = theme;
        this.preferences = preferences;
        this.frame = open(shell);
        getStyleClass().add("wizard");
        setOnKeyPressed(this::press);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressAnywhere);
        addEventFilter(KeyEvent.KEY_RELEASED, event -> frame.press(event));
        sceneProperty().flatMap(Scene::windowProperty).subscribe(this::listen);
        heightProperty().subscribe(height -> pseudoClassStateChanged(SHORT, height.doubleValue() < SHORT_HEIGHT));
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(this::arrive);
        new LaudoDrop(shell.wizard().laudos()).on(this);
        follow(shell.wizard());
        theme.choiceProperty()
                .addListener((choice, before, now) -> remember(preferences.now().with(now)));
    }

    /** The window's title, in the language that is spoken. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    @Override
    public void speak(Locale language) {
        talk(language);
        remember(preferences.now().with(language));
    }

    private void talk(Locale language) {
        shell = shell.in(language);
        frame = open(shell);
        frame.arrive();
    }

    @Override
    public void preferences() {
        new PreferencesDialog(shell, preferences.now(), this::prefer).show(this);
    }

    private Optional<Message> prefer(Preferences chosen) {
        var wrong = keep(chosen);
        theme.choose(chosen.appearance());
        theme.useTextSize(chosen.textSize());
        chosen.language()
                .filter(language -> !language.equals(shell.texts().locale()))
                .ifPresent(this::talk);
        return wrong;
    }

    /** Whoever only presses a button of the window's head is not stopped by a full disk. */
    private void remember(Preferences chosen) {
        keep(chosen);
    }

    private Optional<Message> keep(Preferences chosen) {
        try {
            preferences.choose(chosen);
            return Optional.empty();
        } catch (IOException full) {
            LOG.warn("the settings could not be kept", full);
            return Optional.of(Message.of("preferences.notKept"));
        }
    }

    @Override
    public void help() {
        new HelpDialog(shell, this).show();
    }

    @Override
    public void about() {
        new AboutDialog(shell, this).show();
    }

    @Override
    public void report() {
        new ReportDialog(shell).show(this);
    }

    @Override
    public void train() {
        if (!shell.desktop().openTraining()) {
            new TextDialog(
                            shell.say("frame.training"),
                            shell.say("frame.training"),
                            Type.body(shell.say("frame.training.failed")))
                    .show(this, shell.say("frame.close"));
        }
    }

    @Override
    public void latest() {
        var shown = shell;
        shown.wizard().receipts().list(found -> new LatestDialog(found, shown).show(this));
    }

    @Override
    public void erase() {
        if (shell.wizard().cases().canErase()) {
            new EraseDialog("", shell).show(this);
        }
    }

    private Frame open(Shell spoken) {
        var opened = new Frame(spoken, new Tools(spoken, theme, this, teaches()), mode, this::remark);
        getChildren().setAll(opened);
        title.set(mode.map(unusual -> unusual.title(spoken)).orElseGet(() -> spoken.say("frame.title")));
        return opened;
    }

    /** On a customer's computer nobody practises, nor from within the training. */
    private boolean teaches() {
        return mode.isEmpty() && shell.wizard().computer() == ComputerOwner.AGENT;
    }

    /** What did not go well beside the agent's work. */
    private Optional<Message> remark() {
        return shell.wizard()
                .signIn()
                .remarkProperty()
                .get()
                .or(() -> warning)
                .or(() -> preferences.areDamaged() ? Optional.of(Message.of("preferences.damaged")) : Optional.empty());
    }

    private void follow(Wizard wizard) {
        wizard.stepProperty().subscribe(step -> show(Situation.of(wizard)));
        wizard.problemProperty().subscribe(problem -> show(Situation.of(wizard)));
        wizard.signIn().remarkProperty().subscribe(remark -> show(Situation.of(wizard)));
        wizard.busyProperty().subscribe(busy -> show(Situation.of(wizard)));
    }

    void show(Situation now) {
        frame.show(now);
    }

    /** A window that shows another view from now on has its letters for that one alone. */
    private void listen(@Nullable Window window) {
        letters.unsubscribe();
        letters = window == null ? Subscription.EMPTY : Mnemonics.in(window);
    }

    private void arrive(boolean showing) {
        if (showing) {
            frame.arrive();
        }
    }

    /** A text field would delete a character. */
    private void pressAnywhere(KeyEvent event) {
        if (LATEST.match(event)) {
            latest();
            event.consume();
        } else if (frame.press(event)
                || mode.filter(now -> now.press(event, this)).isPresent()) {
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            help();
            event.consume();
        }
    }
}
